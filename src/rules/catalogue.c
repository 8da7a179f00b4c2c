/* The catalogue: every rule once, in the order `pfd rules` shows.
 */
#include "catalogue.h"

#define RULE(name) &pfd_rule_##name,
#define D(n) &pfd_described_rules[n],
const struct pfd_rule *const pfd_rules[] = {
	PFD_CHECKED_RULES(RULE) D(0) D(1) D(2) D(3) D(4) D(5) D(6) D(7) D(8)
		D(9) D(10) D(11) D(12) D(13) D(14) D(15) D(16) D(17) D(18) D(19)
			NULL,
};
