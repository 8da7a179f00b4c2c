/* The grant's list items from drawdown to repayment (grant_settlement.c), which
 * grant.c puts into the grant.
 */
#ifndef PFD_SCHEMA_GRANT_TABLES_H
#define PFD_SCHEMA_GRANT_TABLES_H

#include "tables.h"

typedef struct pfd_grant_drawdown grant_drawdown_type;
typedef struct pfd_order order_type;
typedef struct pfd_payment payment_type;
typedef struct pfd_receipt receipt_type;
typedef struct pfd_attendance attendance_type;
typedef struct pfd_fee fee_type;
typedef struct pfd_claim claim_type;
typedef struct pfd_repayment repayment_type;
extern const struct pfd_fields grant_drawdown_fields, order_fields,
	payment_fields, receipt_fields, attendance_fields, fee_fields,
	claim_fields, repayment_fields;

#endif
