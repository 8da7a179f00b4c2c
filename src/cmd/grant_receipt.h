/* Receipts out of a file, for `pfd grant receipt --from`.
 */
#ifndef PFD_CMD_GRANT_RECEIPT_H
#define PFD_CMD_GRANT_RECEIPT_H

#include "grant_verb.h"

/* Appends the receipts of a CSV file ("-": stdin); all that is wrong in it becomes
 * findings with the file's lines, and act->bad. */
PFD_MUST_CHECK enum pfd_status pfd_act_receipt_list(
	struct pfd_act *act, const char *file, size_t *ret_n);

#endif
