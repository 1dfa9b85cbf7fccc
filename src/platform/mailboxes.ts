/** Hosts of the webmail sites whose open message is recognised by how they build it. */
const mailHosts =
  /^(?:mail\.google\.com|outlook\.(?:live|office|office365)\.com|outlook\.cloud\.microsoft|(?:[a-z0-9-]+\.)?mail\.yahoo\.com|mail\.proton\.me|(?:app|www)\.fastmail\.com)$/;

/** True for a page of the user's own mailbox. */
export function isMailbox(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && mailHosts.test(new URL(url).hostname);
}
