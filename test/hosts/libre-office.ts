import { checksAgree } from "./checks-agree.js";
import { type Host, runs } from "./host.js";
import { workingDays } from "./working-days.js";

/** LibreOffice Calc, without a screen. */
export const libreOffice: Host = {
  name: "LibreOffice Calc",
  apt: ["libreoffice-calc"],
  isHere: () => runs("soffice", "--version"),
  attempt: async (amount) => {
    const days = await workingDays(amount === "full" ? 8_000 : 500);
    const { agree, not } = await checksAgree(amount === "full" ? 1_400 : 35);
    return `WORKDAY and NETWORKDAYS gave the library's school days in ${days} rows; of checked workbooks ${agree} deadlines agree, none differs, ${not} are not counted so`;
  },
};
