/** Local parts that name the data protection officer in so many words, in the languages of the directory. */
const OFFICER =
  /^(?:dpo|data-?protection-?officer|dsb|datenschutzbeauftragte[nr]?|fg|functionaris-?gegevensbescherming|dpd|rpd|iod|dataskyddsombud|databeskyttelsesraadgiver)@/i;

/** True where the address itself says that it is the data protection officer's: `dpo@example.nl`. */
export const namesOfficer = (email: string): boolean => OFFICER.test(email);
