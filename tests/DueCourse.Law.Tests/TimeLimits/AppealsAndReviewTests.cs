namespace DueCourse.Law.Tests.TimeLimits;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.TimeLimits;
using NodaTime;
using NodaTime.Text;

/// <summary>
/// Every limit of appeals, judicial review and service before tribunals and courts, read on a case: on a plain day, at a
/// weekend, on a holiday of each part of the United Kingdom, at the end of the year, on 29 February, and from a start known
/// only as a range. The days were worked out from the words of each rule by a separate reckoning, not by this program.
/// </summary>
public sealed class AppealsAndReviewTests
{
    // limit | stage or step, and what else is on file; then: start, part of the United Kingdom > safe day, and what waits if later.
    private const string Days = """
        fttiac2014.r19.time-limit.departed | person-left only-from-abroad
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r19.time-limit.abroad | decision-received-abroad
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r19.time-limit.abroad | decision-posted-abroad
            ordinary: 2026-08-19 > 2026-10-14
            weekend: 2026-08-22 > 2026-10-19
            holiday in England and Wales: 2026-07-06 ew > 2026-09-01
            holiday in Scotland: 2026-10-05 sc > 2026-12-01
            holiday in Northern Ireland: 2026-05-18 ni > 2026-07-14
            year end: 2026-11-05 > 2027-01-04 2027-01-05
            leap day: 2028-01-04 > 2028-02-29
            start known as a range: 2026-08-19..2026-08-28 > 2026-10-14 2026-10-23
        fttiac2014.r19-3B | decision-sent citizens-rights
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-19
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01
            holiday in Scotland: 2026-11-16 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
            year end: 2026-12-17 > 2027-01-04 2027-01-05
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        fttiac2014.r19-3B | decision-received-abroad citizens-rights
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r19-3D | review-notice-sent here
            ordinary: 2026-10-01 > 2026-10-14
            weekend: 2026-10-04 > 2026-10-17 2026-10-19
            holiday in England and Wales: 2026-08-18 ew > 2026-08-31 2026-09-01
            holiday in Scotland: 2026-11-17 sc > 2026-11-30 2026-12-01
            holiday in Northern Ireland: 2026-06-30 ni > 2026-07-13 2026-07-14
            year end: 2026-12-18 > 2026-12-31 2027-01-05
            leap day: 2028-02-16 > 2028-02-29
            start known as a range: 2026-10-01..2026-10-10 > 2026-10-14 2026-10-23
        fttiac2014.r19-3D | review-notice-sent abroad
            ordinary: 2026-09-17 > 2026-10-14
            weekend: 2026-09-20 > 2026-10-17 2026-10-19
            holiday in England and Wales: 2026-08-04 ew > 2026-08-31 2026-09-01
            holiday in Scotland: 2026-11-03 sc > 2026-11-30 2026-12-01
            holiday in Northern Ireland: 2026-06-16 ni > 2026-07-13 2026-07-14
            year end: 2026-12-04 > 2026-12-31 2027-01-05
            leap day: 2028-02-02 > 2028-02-29
            start known as a range: 2026-09-17..2026-09-26 > 2026-10-14 2026-10-23
        fttiac2014.r16-3 | leave-granted-sent
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r24 | sent-to-home-office
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r24A-3 | skeleton-served
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-19
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01
            holiday in Scotland: 2026-11-16 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
            year end: 2026-12-17 > 2027-01-04 2027-01-05
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        fttiac2014.r29-5 | decision-notice-sent
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r32 | decision-notice-sent here
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-19
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01
            holiday in Scotland: 2026-11-16 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
            year end: 2026-12-17 > 2027-01-04 2027-01-05
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        fttiac2014.r32 | decision-notice-sent abroad
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r7 | strike-out-sent here
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-19
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01
            holiday in Scotland: 2026-11-16 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
            year end: 2026-12-17 > 2027-01-04 2027-01-05
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        fttiac2014.r7 | strike-out-sent abroad
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r3-4 | staff-decision-sent
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-19
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01
            holiday in Scotland: 2026-11-16 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
            year end: 2026-12-17 > 2027-01-04 2027-01-05
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        fttiac2014.r9-5 | withdrawal-sent
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        fttiac2014.r33.in-country | reasons-sent here
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-19
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01
            holiday in Scotland: 2026-11-16 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
            year end: 2026-12-17 > 2027-01-04 2027-01-05
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        fttiac2014.r33.abroad | reasons-sent abroad
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        ut2008.r21.in-country | ftt-permission-refused here
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-19
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01
            holiday in Scotland: 2026-11-16 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14
            year end: 2026-12-17 > 2027-01-04 2027-01-05
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        ut2008.r21.abroad | ftt-permission-refused abroad
            ordinary: 2026-09-14 > 2026-10-14
            weekend: 2026-09-17 > 2026-10-19
            holiday in England and Wales: 2026-07-31 ew > 2026-09-01
            holiday in Scotland: 2026-10-31 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-13 ni > 2026-07-14
            year end: 2026-12-30 > 2027-02-01
            leap day: 2028-01-31 > 2028-02-29
            start known as a range: 2026-09-14..2026-09-23 > 2026-10-14 2026-10-23
        ut2008.r21.refusal-to-admit | ftt-refused-to-admit here
            ordinary: 2026-09-30 > 2026-10-14 2026-10-30
            weekend: 2026-10-03 > 2026-10-19 2026-11-03
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01 2026-09-17
            holiday in Scotland: 2026-11-16 sc > 2026-12-01 2026-12-16
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14 2026-07-29
            year end: 2026-12-17 > 2027-01-04 2027-01-18
            leap day: 2028-02-15 > 2028-02-29 2028-03-15
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-11-09
        ut2008.r24 | ut-permission-granted
            ordinary: 2026-09-14 > 2026-10-14
            weekend: 2026-09-17 > 2026-10-19
            holiday in England and Wales: 2026-07-31 ew > 2026-09-01
            holiday in Scotland: 2026-10-31 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-13 ni > 2026-07-14
            year end: 2026-12-30 > 2027-02-01
            leap day: 2028-01-31 > 2028-02-29
            start known as a range: 2026-09-14..2026-09-23 > 2026-10-14 2026-10-23
        ut2008.r17 | ut-withdrawn
            ordinary: 2026-09-14 > 2026-10-14
            weekend: 2026-09-17 > 2026-10-19
            holiday in England and Wales: 2026-07-31 ew > 2026-09-01
            holiday in Scotland: 2026-10-31 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-13 ni > 2026-07-14
            year end: 2026-12-30 > 2027-02-01
            leap day: 2028-01-31 > 2028-02-29
            start known as a range: 2026-09-14..2026-09-23 > 2026-10-14 2026-10-23
        ut2008.r43 | ut-decision-sent post here
            ordinary: 2026-10-02 > 2026-10-14
            weekend: 2026-10-05 > 2026-10-19
            holiday in England and Wales: 2026-08-19 ew > 2026-09-01
            holiday in Scotland: 2026-11-18 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-01 ni > 2026-07-14
            year end: 2026-12-19 > 2027-01-04 2027-01-05
            leap day: 2028-02-17 > 2028-02-29
            start known as a range: 2026-10-02..2026-10-11 > 2026-10-14 2026-10-23
        ut2008.r43 | ut-decision-sent post abroad
            ordinary: 2026-09-06 > 2026-10-14
            weekend: 2026-09-09 > 2026-10-19
            holiday in England and Wales: 2026-07-24 ew > 2026-09-01
            holiday in Scotland: 2026-10-23 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-05 ni > 2026-07-14
            year end: 2026-11-23 > 2027-01-04 2027-01-05
            leap day: 2028-01-22 > 2028-02-29
            start known as a range: 2026-09-06..2026-09-15 > 2026-10-14 2026-10-23
        ut2008.r43 | ut-decision-sent electronically here
            ordinary: 2026-10-10 > 2026-10-23
            weekend: 2026-10-13 > 2026-10-27
            holiday in England and Wales: 2026-08-27 ew > 2026-09-11
            holiday in Scotland: 2026-11-26 sc > 2026-12-11
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-24
            year end: 2026-12-27 > 2027-01-15 2027-01-18
            leap day: 2028-02-25 > 2028-03-10
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-23 2026-11-02
        ut2008.r44.in-country | ut-decision-sent post here free
            ordinary: 2026-10-10 > 2026-10-27
            weekend: 2026-10-13 > 2026-10-29
            holiday in England and Wales: 2026-08-27 ew > 2026-09-15
            holiday in Scotland: 2026-11-26 sc > 2026-12-15
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-28
            year end: 2026-12-27 > 2027-01-19 2027-01-20
            leap day: 2028-02-25 > 2028-03-14
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-27 2026-11-04
        ut2008.r44.in-country | ut-decision-sent post here detained
            ordinary: 2026-10-10 > 2026-10-20
            weekend: 2026-10-13 > 2026-10-22
            holiday in England and Wales: 2026-08-27 ew > 2026-09-08
            holiday in Scotland: 2026-11-26 sc > 2026-12-08
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-21
            year end: 2026-12-27 > 2027-01-12 2027-01-13
            leap day: 2028-02-25 > 2028-03-07
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-20 2026-10-28
        ut2008.r44.in-country | ut-decision-sent electronically here free
            ordinary: 2026-10-10 > 2026-10-23
            weekend: 2026-10-13 > 2026-10-27
            holiday in England and Wales: 2026-08-27 ew > 2026-09-11
            holiday in Scotland: 2026-11-26 sc > 2026-12-11
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-24
            year end: 2026-12-27 > 2027-01-15 2027-01-18
            leap day: 2028-02-25 > 2028-03-10
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-23 2026-11-02
        ut2008.r44.in-country | ut-decision-sent by-hand here detained
            ordinary: 2026-10-10 > 2026-10-16
            weekend: 2026-10-13 > 2026-10-20
            holiday in England and Wales: 2026-08-27 ew > 2026-09-04
            holiday in Scotland: 2026-11-26 sc > 2026-12-04
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-17
            year end: 2026-12-27 > 2027-01-08 2027-01-11
            leap day: 2028-02-25 > 2028-03-03
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-16 2026-10-26
        ut2008.r44.abroad | ut-decision-sent post abroad
            ordinary: 2026-09-06 > 2026-10-14
            weekend: 2026-09-09 > 2026-10-19
            holiday in England and Wales: 2026-07-24 ew > 2026-09-01
            holiday in Scotland: 2026-10-23 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-05 ni > 2026-07-14
            year end: 2026-11-23 > 2027-01-04 2027-01-05
            leap day: 2028-01-22 > 2028-02-29
            start known as a range: 2026-09-06..2026-09-15 > 2026-10-14 2026-10-23
        ut2008.r44.abroad | ut-set-aside-refused electronically abroad
            ordinary: 2026-10-10 > 2026-10-23
            weekend: 2026-10-13 > 2026-10-27
            holiday in England and Wales: 2026-08-27 ew > 2026-09-11
            holiday in Scotland: 2026-11-26 sc > 2026-12-11
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-24
            year end: 2026-12-27 > 2027-01-15 2027-01-18
            leap day: 2028-02-25 > 2028-03-10
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-23 2026-11-02
        pd52d.3-3.coa | ut-onward-permission-refused
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-11-02 ew > 2026-11-30
            holiday in Northern Ireland: 2026-06-15 ew > 2026-07-13
            year end: 2026-12-03 > 2026-12-31
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        uksc.permission | coa-refused-supreme-court
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-13
            year end: 2026-12-03 > 2026-12-31
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        uksc.notice-of-appeal | coa-granted-supreme-court
            ordinary: 2026-09-02 > 2026-10-14
            weekend: 2026-09-05 > 2026-10-19
            holiday in England and Wales: 2026-07-20 ew > 2026-09-01
            holiday in Scotland: 2026-10-19 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-01 ni > 2026-07-13
            year end: 2026-11-19 > 2026-12-31
            leap day: 2028-01-18 > 2028-02-29
            start known as a range: 2026-09-02..2026-09-11 > 2026-10-14 2026-10-23
        siac2003.r8.in-country | siac-decision-served here detained
            ordinary: 2026-10-10 > 2026-10-16
            weekend: 2026-10-13 > 2026-10-20
            holiday in England and Wales: 2026-08-27 ew > 2026-09-04
            holiday in Scotland: 2026-11-26 sc > 2026-12-04
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-17
            year end: 2026-12-27 > 2027-01-08 2027-01-11
            leap day: 2028-02-25 > 2028-03-03
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-16 2026-10-26
        siac2003.r8.in-country | siac-lapse-notice-served here free
            ordinary: 2026-10-10 > 2026-10-23
            weekend: 2026-10-13 > 2026-10-27
            holiday in England and Wales: 2026-08-27 ew > 2026-09-11
            holiday in Scotland: 2026-11-26 sc > 2026-12-11
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-24
            year end: 2026-12-27 > 2027-01-15 2027-01-18
            leap day: 2028-02-25 > 2028-03-10
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-23 2026-11-02
        siac2003.r8.abroad | siac-decision-served abroad
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        siac2003.r8.departed | person-left only-from-abroad commission
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        jr.pap | letter-before-claim
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-17
            holiday in England and Wales: 2026-08-17 ew > 2026-08-31
            holiday in Scotland: 2026-11-16 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-13
            year end: 2026-12-17 > 2026-12-31
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
        ut2008.r28 | decision-challenged upper-tribunal
            ordinary: 2026-07-14 > 2026-10-14
            weekend: 2026-07-17 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-05-31 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-08-31 sc > 2026-11-27 2026-12-01
            holiday in Northern Ireland: 2026-04-13 ni > 2026-07-10 2026-07-14
            year end: 2026-12-30 > 2027-03-30
            leap day: 2027-11-30 > 2028-02-29
            start known as a range: 2026-07-14..2026-07-23 > 2026-10-14 2026-10-23
        ut2008.r28-3 | reasons-served first-tier-tribunal
            ordinary: 2026-09-14 > 2026-10-14
            weekend: 2026-09-17 > 2026-10-19
            holiday in England and Wales: 2026-07-31 ew > 2026-09-01
            holiday in Scotland: 2026-10-31 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-13 ni > 2026-07-14
            year end: 2026-12-30 > 2027-02-01
            leap day: 2028-01-31 > 2028-02-29
            start known as a range: 2026-09-14..2026-09-23 > 2026-10-14 2026-10-23
        ut2008.r28A | claim-made upper-tribunal
            ordinary: 2026-10-05 > 2026-10-14
            weekend: 2026-10-08 > 2026-10-19
            holiday in England and Wales: 2026-08-22 ew > 2026-09-01
            holiday in Scotland: 2026-11-21 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-04 ni > 2026-07-14
            year end: 2026-12-22 > 2026-12-31 2027-01-05
            leap day: 2028-02-20 > 2028-02-29
            start known as a range: 2026-10-05..2026-10-14 > 2026-10-14 2026-10-23
        ut2008.r29 | claim-copy-provided upper-tribunal
            ordinary: 2026-09-23 > 2026-10-14
            weekend: 2026-09-26 > 2026-10-19
            holiday in England and Wales: 2026-08-10 ew > 2026-09-01
            holiday in Scotland: 2026-11-09 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-22 ni > 2026-07-14
            year end: 2026-12-10 > 2026-12-31 2027-01-05
            leap day: 2028-02-08 > 2028-02-29
            start known as a range: 2026-09-23..2026-10-02 > 2026-10-14 2026-10-23
        ut2008.r30-5 | permission-refused-on-paper upper-tribunal
            ordinary: 2026-10-05 > 2026-10-14
            weekend: 2026-10-08 > 2026-10-19
            holiday in England and Wales: 2026-08-22 ew > 2026-09-01
            holiday in Scotland: 2026-11-21 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-04 ni > 2026-07-14
            year end: 2026-12-22 > 2026-12-31 2027-01-05
            leap day: 2028-02-20 > 2028-02-29
            start known as a range: 2026-10-05..2026-10-14 > 2026-10-14 2026-10-23
        ut2008.r31 | permission-granted upper-tribunal
            ordinary: 2026-09-09 > 2026-10-14
            weekend: 2026-09-12 > 2026-10-19
            holiday in England and Wales: 2026-07-27 ew > 2026-09-01
            holiday in Scotland: 2026-10-26 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-08 ni > 2026-07-14
            year end: 2026-11-26 > 2026-12-31 2027-01-05
            leap day: 2028-01-25 > 2028-02-29
            start known as a range: 2026-09-09..2026-09-18 > 2026-10-14 2026-10-23
        ut2008.r44-4C | totally-without-merit upper-tribunal
            ordinary: 2026-10-07 > 2026-10-14
            weekend: 2026-10-10 > 2026-10-19
            holiday in England and Wales: 2026-08-24 ew > 2026-09-01
            holiday in Scotland: 2026-11-23 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-06 ni > 2026-07-14
            year end: 2026-12-24 > 2026-12-31 2027-01-05
            leap day: 2028-02-22 > 2028-02-29
            start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
        cpr54.5 | decision-challenged high-court
            ordinary: 2026-07-14 > 2026-10-14
            weekend: 2026-07-17 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-05-31 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-08-31 sc > 2026-11-30
            holiday in Northern Ireland: 2026-04-13 ni > 2026-07-13
            year end: 2026-12-30 > 2027-03-30
            leap day: 2027-11-30 > 2028-02-29
            start known as a range: 2026-07-14..2026-07-23 > 2026-10-14 2026-10-23
        cpr54.12 | reasons-served high-court
            ordinary: 2026-10-07 > 2026-10-14
            weekend: 2026-10-10 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-24 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-11-23 sc > 2026-11-30
            holiday in Northern Ireland: 2026-07-06 ni > 2026-07-13
            year end: 2026-12-24 > 2026-12-31
            leap day: 2028-02-22 > 2028-02-29
            start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
        cpr52.8.hearing | permission-refused-at-hearing high-court
            ordinary: 2026-10-07 > 2026-10-14
            weekend: 2026-10-10 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-24 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-11-23 sc > 2026-11-30
            holiday in Northern Ireland: 2026-07-06 ni > 2026-07-13
            year end: 2026-12-24 > 2026-12-31
            leap day: 2028-02-22 > 2028-02-29
            start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
        cpr52.8.paper | totally-without-merit high-court
            ordinary: 2026-10-07 > 2026-10-14
            weekend: 2026-10-10 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-24 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-11-23 sc > 2026-11-30
            holiday in Northern Ireland: 2026-07-06 ni > 2026-07-13
            year end: 2026-12-24 > 2026-12-31
            leap day: 2028-02-22 > 2028-02-29
            start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
        cpr52.9 | onward-permission-refused upper-tribunal
            ordinary: 2026-10-07 > 2026-10-14
            weekend: 2026-10-10 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-24 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-11-23 sc > 2026-11-30
            holiday in Northern Ireland: 2026-07-06 ni > 2026-07-13
            year end: 2026-12-24 > 2026-12-31
            leap day: 2028-02-22 > 2028-02-29
            start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
        jr.scotland | decision-challenged court-of-session
            ordinary: 2026-07-15 > 2026-10-14
            weekend: 2026-07-18 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-06-01 ew > 2026-08-31
            holiday in Scotland: 2026-09-01 sc > 2026-11-27 2026-12-01
            holiday in Northern Ireland: 2026-04-14 ni > 2026-07-13
            year end: 2026-10-01 > 2026-12-31
            leap day: 2027-12-01 > 2028-02-29
            start known as a range: 2026-07-15..2026-07-24 > 2026-10-14 2026-10-23
        jr.scotland.oral-hearing | permission-refused-on-paper court-of-session
            ordinary: 2026-10-08 > 2026-10-14 2026-10-15
            weekend: 2026-10-11 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-25 ew > 2026-08-31 2026-09-01
            holiday in Scotland: 2026-11-24 sc > 2026-11-27 2026-12-01
            holiday in Northern Ireland: 2026-07-07 ni > 2026-07-13 2026-07-14
            year end: 2026-12-25 > 2026-12-31 2027-01-05
            leap day: 2028-02-23 > 2028-02-29 2028-03-01
            start known as a range: 2026-10-08..2026-10-17 > 2026-10-14 2026-10-26
        jr.scotland.appeal | permission-refused-at-hearing court-of-session
            ordinary: 2026-10-08 > 2026-10-14 2026-10-15
            weekend: 2026-10-11 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-25 ew > 2026-08-31 2026-09-01
            holiday in Scotland: 2026-11-24 sc > 2026-11-27 2026-12-01
            holiday in Northern Ireland: 2026-07-07 ni > 2026-07-13 2026-07-14
            year end: 2026-12-25 > 2026-12-31 2027-01-05
            leap day: 2028-02-23 > 2028-02-29 2028-03-01
            start known as a range: 2026-10-08..2026-10-17 > 2026-10-14 2026-10-26
        jr.ni | decision-challenged northern-ireland-high-court
            ordinary: 2026-07-14 > 2026-10-14
            weekend: 2026-07-17 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-05-31 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-08-31 sc > 2026-11-30
            holiday in Northern Ireland: 2026-04-13 ni > 2026-07-10 2026-07-14
            year end: 2026-12-30 > 2027-03-30
            leap day: 2027-11-30 > 2028-02-29
            start known as a range: 2026-07-14..2026-07-23 > 2026-10-14 2026-10-23
        ecthr.art35 | final-domestic-decision
            ordinary: 2026-06-14 > 2026-10-14
            weekend: 2026-06-17 > 2026-10-17
            holiday in England and Wales: 2026-01-25 ew > 2026-05-25
            holiday in Scotland: 2026-07-31 sc > 2026-11-30
            holiday in Northern Ireland: 2026-03-13 ni > 2026-07-13
            year end: 2026-08-31 > 2026-12-31
            leap day: 2027-10-31 > 2028-02-29
            start known as a range: 2026-06-14..2026-06-23 > 2026-10-14 2026-10-23
        ut2008.r13-8 | tribunal-document-posted upper-tribunal
            ordinary: 2026-10-13 > 2026-10-15
            weekend: 2026-10-16 > 2026-10-20
            holiday in England and Wales: 2026-08-30 ew > 2026-09-02
            holiday in Scotland: 2026-11-29 sc > 2026-12-02
            holiday in Northern Ireland: 2026-07-12 ni > 2026-07-15
            year end: 2026-12-30 > 2027-01-04 2027-01-06
            leap day: 2028-02-28 > 2028-03-01
            start known as a range: 2026-10-13..2026-10-22 > 2026-10-15 2026-10-26
        cpr6.26 | court-document-posted
            ordinary: 2026-10-13 > 2026-10-15
            weekend: 2026-10-16 > 2026-10-19
            holiday in England and Wales: 2026-08-30 ew > 2026-09-01
            holiday in Scotland: 2026-11-29 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-12 ni > 2026-07-14
            year end: 2026-12-30 > 2027-01-04 2027-01-05
            leap day: 2028-02-28 > 2028-03-01
            start known as a range: 2026-10-13..2026-10-22 > 2026-10-15 2026-10-26
        siac2003.r49-5 | notice-posted siac
            ordinary: 2026-10-12 > 2026-10-14
            weekend: 2026-10-15 > 2026-10-17 2026-10-19
            holiday in England and Wales: 2026-08-29 ew > 2026-08-31 2026-09-02
            holiday in Scotland: 2026-11-28 sc > 2026-11-30 2026-12-02
            holiday in Northern Ireland: 2026-07-11 ni > 2026-07-13 2026-07-15
            year end: 2026-12-29 > 2026-12-31 2027-01-06
            leap day: 2028-02-27 > 2028-02-29
            start known as a range: 2026-10-12..2026-10-21 > 2026-10-14 2026-10-23
        siac2003.r49-5 | notice-posted-abroad siac
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-17
            holiday in England and Wales: 2026-08-03 ew > 2026-08-31
            holiday in Scotland: 2026-11-02 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-13
            year end: 2026-12-03 > 2026-12-31
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        siac2003.r49-5 | notice-handed siac
            ordinary: 2026-10-14 > 2026-10-14
            weekend: 2026-10-17 > 2026-10-17
            holiday in England and Wales: 2026-08-31 ew > 2026-08-31
            holiday in Scotland: 2026-11-30 sc > 2026-11-30
            holiday in Northern Ireland: 2026-07-13 ni > 2026-07-13
            year end: 2026-12-31 > 2026-12-31
            leap day: 2028-02-29 > 2028-02-29
            start known as a range: 2026-10-14..2026-10-23 > 2026-10-14 2026-10-23
        """;

    private static readonly Dictionary<string, string> Divisions = new() { ["ew"] = "england-and-wales", ["sc"] = "scotland", ["ni"] = "northern-ireland" };

    public static TheoryData<string, string, string, string, string> Table()
    {
        var table = new TheoryData<string, string, string, string, string>();
        var (limit, setup) = ("", "");
        foreach (var line in Days.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Contains('|', StringComparison.Ordinal))
            {
                (limit, setup) = (line.Split('|')[0].Trim(), line.Split('|')[1].Trim());
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var parts = line[(colon + 1)..].Split('>');
            var expected = parts[1].Trim();
            table.Add(limit, setup, line[..colon], parts[0].Trim(), expected.Contains(' ', StringComparison.Ordinal) ? expected : $"{expected} {expected}");
        }

        return table;
    }

    public static TheoryData<string, string> Setups()
    {
        var setups = new TheoryData<string, string>();
        foreach (var line in Days.Split('\n', StringSplitOptions.TrimEntries).Where(l => l.Contains('|', StringComparison.Ordinal)))
            setups.Add(line.Split('|')[0].Trim(), line.Split('|')[1].Trim());
        return setups;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void It_ends_when_the_rule_says(string limit, string setup, string why, string start, string expected)
    {
        var (first, division) = start.Split(' ') is [var day, var part] ? (day, part) : (start, null);
        var range = first.Split("..");
        var result = Read(limit, setup, new DateRange(Day(range[0]), Day(range[^1])), division);

        Assert.Equal((why, expected), (why, result.Dates()));
        var falls = result.Falls();
        Assert.True(falls.SafeWorkingDay <= falls.SafeBy && falls.SafeBy <= falls.GateAfter);
        Assert.False(WorkingDays.IsWeekend(falls.SafeWorkingDay) || BankHolidays.OfficesMayBeShut(falls.SafeWorkingDay));
        Assert.NotEmpty(falls.Working);
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Beyond_the_calendar_no_date_is_given(string limit, string setup) =>
        Assert.Equal(["calendar.bank-holidays"],
            Assert.IsType<CannotYetBeFixed>(Read(limit, setup, DateRange.On(new(2029, 1, 10)), null)).Missing.Select(m => m.Id));

    [Theory]
    [MemberData(nameof(Setups))]
    public void Without_the_day_of_what_starts_it_no_date_is_given(string limit, string setup)
    {
        var missing = Assert.IsType<CannotYetBeFixed>(Read(limit, setup, null, null)).Missing;

        Assert.EndsWith(".on", Assert.Single(missing).Id, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Before_it_happened_it_does_not_run(string limit, string setup)
    {
        var record = Case(setup, DateRange.On(15.June(2026)), null);

        Assert.All(Limit(limit).In(At(record, 14.June(2026))), d => Assert.IsNotType<FallsOn>(d.Result));
    }

    [Fact]
    public void A_file_that_lists_nothing_says_that_it_does_not_know()
    {
        var empty = At(A.Case(_ => { }), 23.November(2026));

        foreach (var limit in Setups().Select(r => r.Data.Item1).Distinct())
            Assert.All(Limit(limit).In(empty), d => Assert.IsType<CannotYetBeFixed>(d.Result));
    }

    [Fact]
    public void Whoever_missed_a_time_is_told_what_can_be_done()
    {
        // No power to extend, or nothing in force, or a text that was not read.
        string[] none = ["ecthr.art35", "naba2022.s27", "cos.appeal-from-ut", "nica.appeal-from-ut"];
        var limits = TheTimeLimits.All.Where(l => l.Kind == TimeLimitKind.PersonActsBy && Prefixes.Any(p => l.Id.StartsWith(p, StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(limits);
        Assert.Equal(none.Order(), limits.Where(l => l.IfLate is null).Select(l => l.Id).Order());
    }

    [Fact]
    public void Every_limit_of_these_instruments_is_in_the_table_or_tested_by_name()
    {
        string[] byName =
        [
            "fttiac2014.r19.time-limit.in-country", "fttiac2014.r24A", "ut2008.r25", "niaa2002.s86A", "niaa2002.s86B", "naba2022.s27", "naba2022.s27.decision",
            "naba2022.s27.permission", "cos.appeal-from-ut", "nica.appeal-from-ut",
        ];
        var tested = Setups().Select(r => r.Data.Item1).Concat(byName).ToHashSet();

        Assert.Empty(TheTimeLimits.All.Select(l => l.Id).Where(id => Prefixes.Any(p => id.StartsWith(p, StringComparison.Ordinal)) && !tested.Contains(id)));
    }

    [Fact]
    public void No_two_limits_share_an_id() =>
        Assert.Empty(TheTimeLimits.All.GroupBy(l => l.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    private static readonly string[] Prefixes =
        ["fttiac2014.r1", "fttiac2014.r2", "fttiac2014.r33", "fttiac2014.r32", "fttiac2014.r3-4", "fttiac2014.r7", "fttiac2014.r9", "ut2008.", "pd52d.", "uksc.", "siac2003.", "jr.", "cpr5", "cpr6", "cos.", "nica.", "ecthr.art35", "niaa2002.s86", "naba2022.s27"];

    private static TimeLimit Limit(string id) => TheTimeLimits.All.Single(l => l.Id == id);

    private static Situation At(CaseRecord record, LocalDate day) => Situation.Of(record.Read(Reading.Established), day.At(LocalTime.Midnight));

    private static TimeLimitResult Read(string limit, string setup, DateRange? on, string? division)
    {
        var results = Limit(limit).In(At(Case(setup, on, division), on?.Latest ?? 23.November(2026)))
            .Where(d => d.About.Kind == AppealStage.Kind || d.About.Kind == ProceduralStep.Kind).ToList();
        return Assert.Single(results).Result;
    }

    private static CaseRecord Case(string setup, DateRange? on, string? division)
    {
        var words = setup.Split(' ');
        return TheStage.Type.Definition.Options.Contains(words[0])
            ? A.Case(p => p.All<Appeal>().Has<Appeal>(a => Stage(a, words, on, division)))
            : A.Case(p => p.All<ProceduralStep>().Has<ProceduralStep>(x => Step(x, words, on, division)));
    }

    private static void Stage(Subject appeal, string[] words, DateRange? on, string? division)
    {
        appeal.Is(TheAppeal.Against, words.Contains("citizens-rights") ? "citizens-rights-decision" : "human-rights-refusal")
            .Is(TheAppeal.Forum, words.Contains("commission") || words[0].StartsWith("siac", StringComparison.Ordinal) ? "siac" : "first-tier-tribunal");
        if (words.Contains("only-from-abroad")) appeal.No(TheAppeal.IsInCountry);
        if (division is not null) appeal.Is(TheAppeal.Seat, Divisions[division]);
        appeal.All<AppealStage>().Has<AppealStage>(stage =>
        {
            stage.Is(TheStage.Type, words[0]);
            if (on is { } day) stage.Within(TheStage.On, day);
            foreach (var word in words.Skip(1))
                _ = word switch
                {
                    "here" => stage.Yes(TheStage.PersonWasInTheUnitedKingdom),
                    "abroad" => stage.No(TheStage.PersonWasInTheUnitedKingdom),
                    "detained" => stage.Yes(TheStage.PersonWasDetained),
                    "free" => stage.No(TheStage.PersonWasDetained),
                    "post" or "electronically" or "by-hand" => stage.Is(TheStage.SentBy, word),
                    _ => stage,
                };
        });
    }

    private static void Step(Subject step, string[] words, DateRange? on, string? division)
    {
        step.Is(TheStep.Type, words[0]);
        if (on is { } day) step.Within(TheStep.On, day);
        if (words.Length > 1) step.Is(TheStep.Forum, words[1]);
        if (division is not null) step.Is(TheStep.Place, Divisions[division]);
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
