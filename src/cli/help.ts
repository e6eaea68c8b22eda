/** What `--help` prints. */
export const help = `offsite-direction checks a plan to direct a pupil off site against English law
and the guidance of the home school's council.

Usage
  offsite-direction check PLAN.json      what is not met and what is open, the
                                         deadlines and the attendance codes
  offsite-direction deadlines PLAN.json  only by when each thing is due
  offsite-direction codes PLAN.json      only the code for each half day
  offsite-direction compare PLAN.json    the plan under several councils
  offsite-direction councils             the councils and their documents
  offsite-direction explain ID           a clause (WAR-60), a rule
                                         (parents-told-in-time), a council
                                         (norfolk), the law (england), where
                                         the two differ (K2), or a form or
                                         notice (notice-to-parents)
  offsite-direction demo                 a worked example under all councils,
                                         in the folder of the project itself

Options of check, deadlines, codes and compare
  --council ID       the council, if not the one of homeSchool.localAuthority
                     (not for compare)
  --councils A,B,C   for compare only: the councils, if not all
  --calendar FILE    the school's calendar; without it PLAN.calendar.json is
                     used if it lies beside PLAN.json
  --as-of DATE       the day taken as today, such as 2026-11-23
  --format FORMAT    text (the default), markdown or json

PLAN.json may be - to read the plan from standard input.

  --help, -h         this page
  --version, -V      the version

Exit code 0: nothing is known to need putting right; questions may be open. 1:
something has to be put right; compare never ends with it, for only one of its
councils decides. 2: the input was refused, or the command line was not
understood.
`;
