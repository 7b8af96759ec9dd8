/**
 * Reads whole partnerships from import files ({@code format: quorate-import/1}), with the line and column of everything that is wrong.
 *
 * <p>A file a secretary can read and write, YAML, all parts optional but the first line:
 * <pre>{@code
 * format: quorate-import/1
 * partnership: {name: Northfield Health and Care Partnership, office: Northfield Partnership Office}
 * charter: cheshire-merseyside-2020          # a charter that comes with the program, or a file beside this one
 * partners:
 *   - {name: Northfield Council, type: Local authority, column: Councils, former_names: [Northfield Borough Council]}
 * bodies:
 *   - name: Partnership Board
 *     short_name: PB
 *     constituencies:
 *       - name: Local authority
 *         seats:
 *           - {title: Elected member, partner: Northfield Council, office: chair, holder: Councillor A Example, from: 2020-05-01}
 *           - {title: Chief executive, partner: Northfield Council}           # vacant
 *       - {name: Lay, seats: 2}                                               # two vacant seats, "Lay 1" and "Lay 2"
 * meetings:
 *   - body: PB
 *     date: 2020-11-24
 *     start: 14:00
 *     venue: Town Hall
 *     state: held
 *     concluded: 15:10
 *     first_minute: 21
 *     present: [Councillor A Example]
 *     apologies: [Dr B Example]
 *     items:
 *       - title: Minutes of previous meeting
 *         standing: previous minutes
 *         resolved: the minutes of the meeting held on 22 September 2020 be approved as a correct record
 * }</pre>
 * A file may be imported again: what is on record already is matched by name, date and reference; what differs is changed; nothing is doubled.
 */
@NullMarked
package org.quorate.persistence.importing;

import org.jspecify.annotations.NullMarked;
