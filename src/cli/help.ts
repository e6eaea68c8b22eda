/** What `--help` prints. */
export const help = `offsite-direction checks a plan to direct a pupil off site against English law
and the guidance of the home school's council.

Usage
  offsite-direction check PLAN.json      what is not met and what is open, the
                                         deadlines and the attendance codes
  offsite-direction deadlines PLAN.json  only by when each thing is due
  offsite-direction codes PLAN.json      only the code for each half day
  offsite-direction timeline PLAN.json --as-of DATE
                                         every duty from first thought to
                                         return: what is late, what is next
  offsite-direction start PLAN.json --start DATE
                                         the last day for each step, if the
                                         direction is to start on that day
  offsite-direction start PLAN.json --as-of DATE
                                         the first day on which it can start
  offsite-direction register PLAN.json --from DATE --to DATE
                                         the code to expect for each half day
  offsite-direction audit PLAN.json MARKS.json --as-of DATE
                                         the mistakes in recorded marks
  offsite-direction compare PLAN.json    the plan under several councils
  offsite-direction councils             the councils and their documents
  offsite-direction explain ID           a clause (WAR-60), a rule
                                         (parents-told-in-time), a council
                                         (norfolk), the law (england), where
                                         the two differ (K2), or a form or
                                         notice (notice-to-parents)
  offsite-direction demo                 a worked example under all councils,
                                         in the folder of the project itself

Options of the commands that take PLAN.json
  --council ID       the council, if not the one of homeSchool.localAuthority
                     (not for compare)
  --councils A,B,C   for compare only: the councils, if not all
  --calendar FILE    the school's calendar; without it PLAN.calendar.json is
                     used if it lies beside PLAN.json. register, audit and
                     start --as-of cannot do without one
  --as-of DATE       the day taken as today, such as 2026-11-23
  --format FORMAT    text (the default), markdown or json; for timeline and
                     register also csv (for a spreadsheet) and ics (for a
                     calendar); for audit also csv

PLAN.json may be - to read the plan from standard input. MARKS.json is a list of
{ "register", "date", "session", "code" }; a file whose name ends with .csv is a
table with those four columns.

  --help, -h         this page
  --version, -V      the version

Exit code 0: nothing is known to need putting right; questions may be open. 1:
something has to be put right: a duty not met, a step late, a wrong mark of
severity error, no day left to start. compare and register never end with it. 2:
the input was refused, or the command line was not understood.
`;
