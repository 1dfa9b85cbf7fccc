// The browser holds back its first picture of a page for a script that the page names, with all that one imports; not for
// what is asked for later. The shell is there 40 ms earlier, and so is the company (two-core machine).
void import('./main.tsx');
