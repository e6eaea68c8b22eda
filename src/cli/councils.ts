import { councils } from "../policy/councils/index.js";
import { Page } from "../views/layout.js";
import { listInWords } from "../words/item-words.js";
import { countDecisions } from "./explain-document.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";

/** The councils there are, each with its document and how many clauses are decided how. */
export function listCouncils({ stdout, colour }: Host): ExitCode {
  const page = new Page({ colour });
  for (const council of Object.values(councils)) {
    const { id, name, localAuthority, documents, version } = council;
    page.heading(id);
    page.hanging("Council", `${name}, DfE code ${localAuthority}`, 2, 12);
    for (const { title, editions } of documents) {
      page.hanging("Document", title, 2, 12);
      page.hanging("Edition", listInWords(editions.map(({ edition }) => edition)), 2, 12);
    }
    page.hanging("Version", `${id}@${version}`, 2, 12);
    page.hanging("Clauses", countDecisions(council.clauses), 2, 12);
  }
  stdout.write(page.toString());
  return exitCodes.well;
}
