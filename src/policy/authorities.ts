import type { DateText } from "../days/plain-date.js";
import { nearestName } from "../input/near-names.js";

/** A council with duties about education, by its three-digit DfE code. */
export interface Authority {
  readonly name: string;
  /** The first and last day of the code, where it was not always there or is not any more. */
  readonly from?: DateText;
  readonly to?: DateText;
  /** The codes of the councils that took its place, those of today. */
  readonly successors?: readonly string[];
}

// The codes of the register of schools (Get Information about Schools) as known on 30 November 2026. Those up to 2016 were
// compared with a copy of its list, and Cumbria's with its news of 3 March 2023. The codes and years of 2009, 2019 and 2021
// are general knowledge, not looked up. Reorganisations take effect on 1 April.

/** The councils of today by code. */
const standing: Readonly<Record<string, string>> = {
  "201": "City of London",
  "202": "Camden",
  "203": "Greenwich",
  "204": "Hackney",
  "205": "Hammersmith and Fulham",
  "206": "Islington",
  "207": "Kensington and Chelsea",
  "208": "Lambeth",
  "209": "Lewisham",
  "210": "Southwark",
  "211": "Tower Hamlets",
  "212": "Wandsworth",
  "213": "Westminster",
  "301": "Barking and Dagenham",
  "302": "Barnet",
  "303": "Bexley",
  "304": "Brent",
  "305": "Bromley",
  "306": "Croydon",
  "307": "Ealing",
  "308": "Enfield",
  "309": "Haringey",
  "310": "Harrow",
  "311": "Havering",
  "312": "Hillingdon",
  "313": "Hounslow",
  "314": "Kingston upon Thames",
  "315": "Merton",
  "316": "Newham",
  "317": "Redbridge",
  "318": "Richmond upon Thames",
  "319": "Sutton",
  "320": "Waltham Forest",
  "330": "Birmingham",
  "331": "Coventry",
  "332": "Dudley",
  "333": "Sandwell",
  "334": "Solihull",
  "335": "Walsall",
  "336": "Wolverhampton",
  "340": "Knowsley",
  "341": "Liverpool",
  "342": "St Helens",
  "343": "Sefton",
  "344": "Wirral",
  "350": "Bolton",
  "351": "Bury",
  "352": "Manchester",
  "353": "Oldham",
  "354": "Rochdale",
  "355": "Salford",
  "356": "Stockport",
  "357": "Tameside",
  "358": "Trafford",
  "359": "Wigan",
  "370": "Barnsley",
  "371": "Doncaster",
  "372": "Rotherham",
  "373": "Sheffield",
  "380": "Bradford",
  "381": "Calderdale",
  "382": "Kirklees",
  "383": "Leeds",
  "384": "Wakefield",
  "390": "Gateshead",
  "391": "Newcastle upon Tyne",
  "392": "North Tyneside",
  "393": "South Tyneside",
  "394": "Sunderland",
  "420": "Isles of Scilly",
  "800": "Bath and North East Somerset",
  "801": "Bristol",
  "802": "North Somerset",
  "803": "South Gloucestershire",
  "805": "Hartlepool",
  "806": "Middlesbrough",
  "807": "Redcar and Cleveland",
  "808": "Stockton-on-Tees",
  "810": "Kingston upon Hull",
  "811": "East Riding of Yorkshire",
  "812": "North East Lincolnshire",
  "813": "North Lincolnshire",
  "815": "North Yorkshire",
  "816": "York",
  "821": "Luton",
  "822": "Bedford",
  "823": "Central Bedfordshire",
  "825": "Buckinghamshire",
  "826": "Milton Keynes",
  "830": "Derbyshire",
  "831": "Derby",
  "838": "Dorset",
  "839": "Bournemouth, Christchurch and Poole",
  "840": "Durham",
  "841": "Darlington",
  "845": "East Sussex",
  "846": "Brighton and Hove",
  "850": "Hampshire",
  "851": "Portsmouth",
  "852": "Southampton",
  "855": "Leicestershire",
  "856": "Leicester",
  "857": "Rutland",
  "860": "Staffordshire",
  "861": "Stoke-on-Trent",
  "865": "Wiltshire",
  "866": "Swindon",
  "867": "Bracknell Forest",
  "868": "Windsor and Maidenhead",
  "869": "West Berkshire",
  "870": "Reading",
  "871": "Slough",
  "872": "Wokingham",
  "873": "Cambridgeshire",
  "874": "Peterborough",
  "876": "Halton",
  "877": "Warrington",
  "878": "Devon",
  "879": "Plymouth",
  "880": "Torbay",
  "881": "Essex",
  "882": "Southend-on-Sea",
  "883": "Thurrock",
  "884": "Herefordshire",
  "885": "Worcestershire",
  "886": "Kent",
  "887": "Medway",
  "888": "Lancashire",
  "889": "Blackburn with Darwen",
  "890": "Blackpool",
  "891": "Nottinghamshire",
  "892": "Nottingham",
  "893": "Shropshire",
  "894": "Telford and Wrekin",
  "895": "Cheshire East",
  "896": "Cheshire West and Chester",
  "908": "Cornwall",
  "916": "Gloucestershire",
  "919": "Hertfordshire",
  "921": "Isle of Wight",
  "925": "Lincolnshire",
  "926": "Norfolk",
  "929": "Northumberland",
  "931": "Oxfordshire",
  "933": "Somerset",
  "935": "Suffolk",
  "936": "Surrey",
  "937": "Warwickshire",
  "938": "West Sussex",
  "940": "North Northamptonshire",
  "941": "West Northamptonshire",
  "942": "Cumberland",
  "943": "Westmorland and Furness",
};

/** The year in which a code of today began, where that was after 1998. */
const began: Readonly<Record<string, number>> = {
  "822": 2009,
  "823": 2009,
  "895": 2009,
  "896": 2009,
  "838": 2019,
  "839": 2019,
  "940": 2021,
  "941": 2021,
  "942": 2023,
  "943": 2023,
};

/** Codes of councils that were abolished: name, the year in which the code ended, and who took the council's place. */
const abolished: Readonly<
  Record<string, readonly [name: string, year: number, successors: readonly string[]]>
> = {
  "820": ["Bedfordshire", 2009, ["822", "823"]],
  "835": ["Dorset", 2019, ["838", "839"]],
  "836": ["Poole", 2019, ["839"]],
  "837": ["Bournemouth", 2019, ["839"]],
  "875": ["Cheshire", 2009, ["895", "896"]],
  "901": ["Avon", 1996, ["800", "801", "802", "803"]],
  "902": ["Bedfordshire", 1997, ["822", "823", "821"]],
  "903": ["Berkshire", 1998, ["867", "868", "869", "870", "871", "872"]],
  "904": ["Buckinghamshire", 1997, ["825", "826"]],
  "905": ["Cambridgeshire", 1998, ["873", "874"]],
  "906": ["Cheshire", 1998, ["895", "896", "876", "877"]],
  "907": ["Cleveland", 1996, ["805", "806", "807", "808"]],
  "909": ["Cumbria", 2023, ["942", "943"]],
  "910": ["Derbyshire", 1997, ["830", "831"]],
  "911": ["Devon", 1998, ["878", "879", "880"]],
  "912": ["Dorset", 1997, ["838", "839"]],
  "913": ["Durham", 1997, ["840", "841"]],
  "914": ["East Sussex", 1997, ["845", "846"]],
  "915": ["Essex", 1998, ["881", "882", "883"]],
  "917": ["Hampshire", 1997, ["850", "851", "852"]],
  "918": ["Hereford and Worcester", 1998, ["884", "885"]],
  "920": ["Humberside", 1996, ["810", "811", "812", "813"]],
  "922": ["Kent", 1998, ["886", "887"]],
  "923": ["Lancashire", 1998, ["888", "889", "890"]],
  "924": ["Leicestershire", 1997, ["855", "856", "857"]],
  "927": ["North Yorkshire", 1996, ["815", "816"]],
  "928": ["Northamptonshire", 2021, ["940", "941"]],
  "930": ["Nottinghamshire", 1998, ["891", "892"]],
  "932": ["Shropshire", 1998, ["893", "894"]],
  "934": ["Staffordshire", 1997, ["860", "861"]],
  "939": ["Wiltshire", 1997, ["865", "866"]],
};

/** The council a code stands for or once stood for; undefined for a code that no council in England has had. */
export function authorityByCode(code: string): Authority | undefined {
  const name = Object.hasOwn(standing, code) ? standing[code] : undefined;
  if (name !== undefined)
    return { name, ...(began[code] === undefined ? {} : { from: `${began[code]}-04-01` }) };
  const ended = Object.hasOwn(abolished, code) ? abolished[code] : undefined;
  if (ended === undefined) return undefined;
  const [was, year, successors] = ended;
  return { name: was, to: `${year}-03-31`, successors };
}

/** The codes of the councils of today. */
export function authorityCodes(): readonly string[] {
  return Object.keys(standing);
}

/** The code of today that is nearest to one that is not known. */
export function nearestAuthority(code: string): string | undefined {
  return nearestName(code, Object.keys(standing));
}

/** The code of today of a council by its name, in whatever capitals; and else the name that is nearest. */
export function authorityCodeOf(
  name: string,
): { readonly code: string } | { readonly near: string | undefined } {
  const sought = name.toLowerCase();
  const [code] = Object.entries(standing).find(([, one]) => one.toLowerCase() === sought) ?? [];
  return code === undefined ? { near: nearestName(name, Object.values(standing)) } : { code };
}
