import type { Host } from "./host.js";
import { libreOffice } from "./libre-office.js";
import { openpyxl } from "./openpyxl.js";

/** Every host, in the order in which they are tried. */
export const hosts: readonly Host[] = [libreOffice, openpyxl];
