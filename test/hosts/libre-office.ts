import { type Host, runs } from "./host.js";
import { workingDays } from "./working-days.js";

/** LibreOffice Calc, without a screen. */
export const libreOffice: Host = {
  name: "LibreOffice Calc",
  apt: ["libreoffice-calc"],
  isHere: () => runs("soffice", "--version"),
  attempt: async (amount) => {
    const days = await workingDays(amount === "full" ? 8_000 : 500);
    return `WORKDAY and NETWORKDAYS gave the library's school days in ${days} rows`;
  },
};
