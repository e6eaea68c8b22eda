/** What is said of each kind of mistake in a register. */
export const auditWords = {
  "audit.written-in-advance":
    "{register} shows {recorded} for {sessions}, though the session has not been held yet.",
  "audit.written-in-advance.put-right": "Take the mark out and record the session when it has been held.",
  "audit.code-on-a-non-school-day":
    "{register} shows {recorded} for {sessions}, though no session is held then.",
  "audit.code-on-a-non-school-day.put-right":
    "Take the mark out, or correct the calendar if a session was held.",
  "audit.d-on-a-closed-day":
    "{register} shows {recorded} for {sessions}, though the home school is closed then.",
  "audit.d-on-a-closed-day.put-right":
    "Leave it or take it out: it counts as no possible attendance. What happened that day stands in the register of the host school.",
  "audit.session-missing": "{register} has no mark for {sessions}, though a session was held.",
  "audit.session-missing.put-right": "Record what happened in this session.",
  "audit.mark-of-the-other-half":
    "{register} shows {recorded} for {sessions}, which is the mark for the other half of the day.",
  "audit.mark-of-the-other-half.put-right": "Write / for a morning and \\ for an afternoon.",
  "audit.n-left-too-long":
    "{register} shows {recorded} for {sessions}, though more than {schoolDays} school days have passed.",
  "audit.n-left-too-long.put-right": "Write the code for the reason of the absence, or O if none was found.",
  "audit.closure-code-on-a-school-day":
    "{register} shows {recorded} for {sessions}, though the calendar has a session then.",
  "audit.closure-code-on-a-school-day.put-right":
    "Record what happened, or correct the calendar if the school was closed as planned.",
  "audit.z-for-a-pupil-on-the-roll":
    "{register} shows {recorded} for {sessions}, though the pupil is on the roll.",
  "audit.z-for-a-pupil-on-the-roll.put-right":
    "Write the code for what happened: Z is for a pupil not yet on the roll.",
  "audit.absence-hidden":
    "{register} shows {recorded} for {sessions}, though the record of the place where the pupil was due shows an absence.",
  "audit.absence-hidden.put-right": "Write the absence code that applies.",
  "audit.absence-at-the-host-hidden":
    "{register} shows {recorded} for {sessions}, though the host school's register shows an absence and the pupil is registered there.",
  "audit.absence-at-the-host-hidden.put-right": "Write D. The absence stands in the host school's register.",
  "audit.registers-disagree":
    "{register} shows {recorded} for {sessions}, though another record has the pupil present elsewhere at the same time.",
  "audit.registers-disagree.put-right": "Find out where the pupil was and correct the record that is wrong.",
  "audit.registers-of-two-schools-disagree":
    "{register} shows {recorded} for {sessions}, though the host school's register has the pupil present at the same time.",
  "audit.registers-of-two-schools-disagree.put-right":
    "Find out where the pupil was; for a half day at the host school the home register shows D.",
  "audit.d-outside-the-direction":
    "{register} shows {recorded} for {sessions}, though the direction does not run then.",
  "audit.d-outside-the-direction.put-right":
    "Write the ordinary mark, or correct the dates of the direction.",
  "audit.b-outside-the-direction":
    "{register} shows {recorded} for {sessions}, though the direction does not run then.",
  "audit.b-outside-the-direction.put-right":
    "Write the ordinary mark, or correct the dates of the direction.",
  "audit.k-outside-the-direction":
    "{register} shows {recorded} for {sessions}, though the direction does not run then.",
  "audit.k-outside-the-direction.put-right":
    "Write the ordinary mark, or correct the dates of the direction.",
  "audit.b-at-a-pupils-own-school":
    "{register} shows {recorded} for {sessions}, for a half day at that school itself.",
  "audit.b-at-a-pupils-own-school.put-right": "Write the mark for what happened, or correct the timetable.",
  "audit.b-without-provision":
    "{register} shows {recorded} for {sessions}, for a half day without provision.",
  "audit.b-without-provision.put-right": "Write the code for what happened, or correct the timetable.",
  "audit.x-for-compulsory-school-age":
    "{register} shows {recorded} for {sessions}, though the pupil is of compulsory school age.",
  "audit.x-for-compulsory-school-age.put-right":
    "Write the code for what happened: X is for pupils outside compulsory school age.",
  "audit.c2-without-agreement":
    "{register} shows {recorded} for {sessions}, though C2 needs a pupil of compulsory school age and a part-time timetable that a parent agreed for then.",
  "audit.c2-without-agreement.put-right":
    "Write the code for what happened: an off-site direction does not supply the agreement C2 needs.",
  "audit.attending-code-for-online-lessons-at-home":
    "{register} shows {recorded} for {sessions}, for online lessons at home, which are an absence.",
  "audit.attending-code-for-online-lessons-at-home.put-right": "Write the absence code that applies.",
  "audit.k-for-a-school-made-placement":
    "{register} shows {recorded} for {sessions}, though the council did not arrange the provision.",
  "audit.k-for-a-school-made-placement.put-right":
    "Write the code for what happened: K is for provision the council arranged under its own duties.",
  "audit.b-where-k-belongs":
    "{register} shows {recorded} for {sessions}, for provision that the council arranged.",
  "audit.b-where-k-belongs.put-right":
    "Write K if the pupil was there, otherwise the absence code that applies.",
  "audit.d-where-not-registered":
    "{register} shows {recorded} for {sessions}, though the half day is not at another school where the pupil is registered.",
  "audit.d-where-not-registered.put-right": "Write the code for what happened.",
  "audit.b-where-d-belongs":
    "{register} shows {recorded} for {sessions}, for a half day at a school where the pupil is registered.",
  "audit.b-where-d-belongs.put-right": "Write D.",
  "audit.b-without-supervision":
    "{register} shows {recorded} for {sessions}, though nobody supervises the pupil in person.",
  "audit.b-without-supervision.put-right": "Write the absence code that applies.",
  "audit.another-code-where-d-belongs":
    "{register} shows {recorded} for {sessions}, for a half day at another school where the pupil is registered.",
  "audit.another-code-where-d-belongs.put-right": "Write D, whether or not the pupil attended there.",
  "audit.present-mark-for-a-session-elsewhere":
    "{register} shows {recorded} for {sessions}, for a half day that is to be spent elsewhere.",
  "audit.present-mark-for-a-session-elsewhere.put-right":
    "Leave it if the pupil was in school; otherwise write the code for what happened.",
  "audit.rate":
    "Attendance is the number of sessions with an attending code divided by the number of possible attendances. Attending, authorised and unauthorised absence codes are possible attendances; D, X, Q, Y1 to Y7, Z and # are not.",
} as const;
