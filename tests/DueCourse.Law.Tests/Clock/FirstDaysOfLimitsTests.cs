namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law.Drafting;
using NodaTime;

/// <summary>
/// From which day each limit is law: on its eve it does not apply, on the day it does. Limits that the book begins with, and those
/// that are not in force, have no such day.
/// </summary>
public sealed class FirstDaysOfLimitsTests
{
    private const string Table =
        """
        cja1988.sch3.p1 | 1989-02-01
        cos.appeal-from-ut | 2010-02-15
        cpr52.8.hearing | 2016-10-03
        cpr52.8.paper | 2016-10-03
        cpr52.9 | 2016-10-03
        cpr54.12 | 2000-10-02
        cpr54.5 | 2000-10-02
        cpr6.26 | 2008-10-01
        cpsa1995.intimation | 1996-04-01
        cpsa1995.note | 1996-04-01
        crimpr.34.2 | 2020-10-05
        dcr2001.r35 | 2001-04-02
        dcr2001.r9 | 2001-04-02
        ecthr.art35 | 1998-11-01
        fttiac2014.r16-3 | 2014-10-20
        fttiac2014.r19-3B | 2020-01-31
        fttiac2014.r19-3D | 2020-01-31
        fttiac2014.r19.time-limit.abroad | 2014-10-20
        fttiac2014.r19.time-limit.departed | 2014-10-20
        fttiac2014.r19.time-limit.in-country | 2014-10-20
        fttiac2014.r24 | 2014-10-20
        fttiac2014.r24A | 2022-04-06
        fttiac2014.r24A-3 | 2022-04-06
        fttiac2014.r29-5 | 2014-10-20
        fttiac2014.r3-4 | 2014-10-20
        fttiac2014.r32 | 2014-10-20
        fttiac2014.r33.abroad | 2014-10-20
        fttiac2014.r33.in-country | 2014-10-20
        fttiac2014.r39-3 | 2014-10-20
        fttiac2014.r40 | 2014-10-20
        fttiac2014.r40-3 | 2014-10-20
        fttiac2014.r7 | 2014-10-20
        fttiac2014.r9-5 | 2014-10-20
        ho.removal.three-notices | 2023-11-20
        ho.victim-contact.contact | 2021-04-01
        ho.victim-contact.referral | 2021-04-01
        ia1971.sch2.p16-1B | 2006-08-31
        ia1971.sch2.p18B | 2014-07-28
        ia2016.s60 | 2016-07-12
        ia2016.sch10.p11.auto-referral | 2018-01-15
        ia2016.sch10.p11.auto-referral.deportation-prompt | 2018-01-15
        ia2016.sch10.p12 | 2018-01-15
        ia2016.sch10.p3-3 | 2018-01-15
        ia2016.sch10.p3-4 | 2018-01-15
        iaa1999.s10A.notice | 2023-11-20
        iaa1999.s10B.failed-removal | 2023-11-20
        iaa1999.s10C.port-refusal | 2023-11-20
        iaa1999.s10E.after-jr | 2023-11-20
        iaa1999.s147 | 2014-07-28
        jr.ni | 1981-01-01
        jr.scotland | 2015-09-22
        jr.scotland.appeal | 2015-09-22
        jr.scotland.oral-hearing | 2015-09-22
        leave-order2000.8ZB | 2013-07-12
        mca1980.s111 | 1981-07-06
        naba2022.s61.recovery-period | 2023-01-30
        niaa2002.s78A.family-28-days | 2014-07-28
        nica.appeal-from-ut | 2010-02-15
        notices2003.r7-2.service-to-file | 2003-04-01
        notices2003.r7.deemed | 2003-04-01
        pd52d.3-3.coa | 2012-10-01
        sar | 2018-05-25
        sar.complaint | 2026-06-19
        siac2003.r49-5 | 2003-04-01
        siac2003.r8.abroad | 2003-04-01
        siac2003.r8.departed | 2003-04-01
        siac2003.r8.in-country | 2003-04-01
        ukba2007.s37.family-8-weeks | 2008-08-01
        uksc.notice-of-appeal | 2024-12-02
        uksc.permission | 2024-12-02
        ut2008.r13-8 | 2022-04-06
        ut2008.r17 | 2008-11-03
        ut2008.r21.abroad | 2008-11-03
        ut2008.r21.in-country | 2008-11-03
        ut2008.r21.refusal-to-admit | 2008-11-03
        ut2008.r24 | 2008-11-03
        ut2008.r25 | 2008-11-03
        ut2008.r28 | 2008-11-03
        ut2008.r28-3 | 2008-11-03
        ut2008.r28A | 2011-10-17
        ut2008.r29 | 2008-11-03
        ut2008.r30-5 | 2008-11-03
        ut2008.r31 | 2008-11-03
        ut2008.r43 | 2008-11-03
        ut2008.r44-4C | 2008-11-03
        ut2008.r44.abroad | 2008-11-03
        ut2008.r44.in-country | 2008-11-03
        vca2026.uls | 2026-04-29
        """;

    [Fact]
    public void Every_limit_begins_on_its_day_and_not_on_the_eve() => Assert.Equal(
        Table.Split('\n', StringSplitOptions.TrimEntries),
        StatuteBook.Current.TimeLimits.Where(l => l.Lengths.Count > 0 && FirstDay(l) is not null).OrderBy(l => l.Id, StringComparer.Ordinal).Select(l => $"{l.Id} | {FirstDay(l)!.Value.Iso()}"));

    // Texts are not taken away again, so the day is found by halving.
    private static LocalDate? FirstDay(TimeLimit limit)
    {
        LocalDate before = Provision.SpanFrom.Date, on = new(2027, 1, 1);
        if (Applies(limit, before) || !Applies(limit, on)) return null;
        while (Period.DaysBetween(before, on) > 1)
        {
            var middle = before.PlusDays(Period.DaysBetween(before, on) / 2);
            if (Applies(limit, middle)) on = middle;
            else before = middle;
        }

        return on;
    }

    private static bool Applies(TimeLimit limit, LocalDate day) => limit.From(day) is not DoesNotApply;
}
