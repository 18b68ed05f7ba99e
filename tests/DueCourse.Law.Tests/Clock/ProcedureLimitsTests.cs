namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;
using NodaTime.Text;

/// <summary>
/// Limits of procedure in days, each in every situation: the table beside this file was worked out from the rules and not from
/// the program. Limits in hours, and those that follow from more than one day, have their tests in the class of their provision.
/// </summary>
public sealed class ProcedureLimitsTests
{
    private static readonly string[] Situations =
        ["ordinary", "weekend", "holiday-england", "holiday-scotland", "holiday-northern-ireland", "year-end", "leap-day", "range", "beyond"];

    private static readonly LocalDate Today = 20.October(2026);

    private static readonly ILookup<string, Row> Table = Read().ToLookup(r => r.Name);

    // What a limit needs to know of its subject to have one length.
    private static readonly Dictionary<string, Action<Subject>> Known = new()
    {
        ["notices2003.r7.deemed abroad"] = s => s.Is(TheStep.Type, "notice-posted-abroad"),
        ["leave-order2000.8ZB posted"] = s => s.Is(TheStep.Type, "notice-posted"),
        ["leave-order2000.8ZB abroad"] = s => s.Is(TheStep.Type, "notice-posted-abroad"),
        ["leave-order2000.8ZB emailed"] = s => s.Is(TheStep.Type, "notice-emailed"),
        ["leave-order2000.8ZB file"] = s => s.Is(TheStep.Type, "notice-placed-on-file"),
        ["rules.appendix-sn posted"] = s => s.Is(TheStep.Type, "notice-posted"),
        ["rules.appendix-sn abroad"] = s => s.Is(TheStep.Type, "notice-posted-abroad"),
        ["rules.appendix-sn emailed"] = s => s.Is(TheStep.Type, "notice-emailed"),
        ["ia2016.sch10.p12 at-hearing"] = s => s.Is(TheStep.Type, "bail-refused-at-hearing"),
        ["ia2016.sch10.p12 on-paper"] = s => s.Is(TheStep.Type, "bail-refused-on-paper"),
    };

    /// <summary>A case in which the limit runs from a day, or from a day that is not on file.</summary>
    internal static readonly Dictionary<string, Action<Subject, LocalDate?>> Cases = new()
    {
        ["ho.referral"] = (p, day) => p.Has<Conviction>(c => When(c.Is(TheConviction.Jurisdiction, "scotland").Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment")), TheConviction.SentencedOn, day)),
        ["ho.deport.stage1"] = (p, day) => p.Step("stage-1-served", day, s => s.Yes(TheStep.StatesNoDeadline)),
        ["ukba2007.s37.family-8-weeks"] = (p, day) => When(p.Yes(ThePrincipal.IsOrderedToBeDeported).Yes(ThePrincipal.OrderStatesAutomatic).No(ThePrincipal.AppealIsOpen), ThePrincipal.AppealsEndedOn, day),
        ["ia1971.s5-3.family-8-weeks"] = (p, day) => When(p.Yes(ThePrincipal.IsOrderedToBeDeported).No(ThePrincipal.OrderStatesAutomatic).Yes(ThePrincipal.HasLeft), ThePrincipal.DepartedOn, day),
        ["iaa1999.s10A.notice"] = (p, day) => When(p, TheRemovalNotice.IntentionGivenOn, day),
        ["ho.removal.three-notices"] = (p, day) => When(p.No(TheDeparture.RemovalIsUnderSection10), TheRemovalNotice.IntentionGivenOn, day),
        ["iaa1999.s10B.failed-removal"] = (p, day) => When(p.Yes(TheRemovalNotice.FailedBeyondControl), TheRemovalNotice.OriginalStatedDate, day),
        ["iaa1999.s10C.port-refusal"] = (p, day) => When(p.Yes(TheLeave.WasRefusedLeaveToEnter), TheLeave.RefusedLeaveToEnterOn, day),
        ["iaa1999.s10E.after-jr"] = (p, day) => p.Has<JudicialReview>(j => When(j.Yes(TheJudicialReview.ChallengesRemoval).Yes(TheJudicialReview.WasDecidedSoThatRemovalMayProceed), TheJudicialReview.DecidedOn, day)),
        ["niaa2002.s78A.family-28-days"] = (p, day) => p.Step("family-appeal-rights-ended", day),
        ["naba2022.s61.recovery-period"] = (p, day) => When(p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ConclusiveGroundsOn, 12.October(2026)), TheTrafficking.ReasonableGroundsOn, day),
        ["notices2003.r7.deemed abroad"] = (p, day) => p.Step("notice-posted-abroad", day, s => s.Is(TheStep.NoticeUnder, "notices-regulations-2003")),
        ["notices2003.r7-2.service-to-file"] = (p, day) => p.Step("notice-placed-on-file", day, s => s.Is(TheStep.NoticeUnder, "notices-regulations-2003")),
        ["leave-order2000.8ZB posted"] = (p, day) => p.Step("notice-posted", day, s => s.Is(TheStep.NoticeUnder, "leave-order-2000")),
        ["leave-order2000.8ZB abroad"] = (p, day) => p.Step("notice-posted-abroad", day, s => s.Is(TheStep.NoticeUnder, "leave-order-2000")),
        ["leave-order2000.8ZB emailed"] = (p, day) => p.Step("notice-emailed", day, s => s.Is(TheStep.NoticeUnder, "leave-order-2000")),
        ["leave-order2000.8ZB file"] = (p, day) => p.Step("notice-placed-on-file", day, s => s.Is(TheStep.NoticeUnder, "leave-order-2000")),
        ["rules.appendix-sn posted"] = (p, day) => p.Step("notice-posted", day, s => s.Is(TheStep.NoticeUnder, "appendix-sn")),
        ["rules.appendix-sn abroad"] = (p, day) => p.Step("notice-posted-abroad", day, s => s.Is(TheStep.NoticeUnder, "appendix-sn")),
        ["rules.appendix-sn emailed"] = (p, day) => p.Step("notice-emailed", day, s => s.Is(TheStep.NoticeUnder, "appendix-sn")),
        ["dcr2001.r9"] = (p, day) => When(p.Yes(TheCustody.IsInImmigrationDetention), TheCustody.DetainedSince, day),
        ["dcr2001.r35"] = (p, day) => p.Step("rule-35-report", day),
        ["ia2016.sch10.p3-3"] = (p, day) => p.Step("arrived", day),
        ["ia2016.sch10.p3-4"] = (p, day) => p.Step("bail-hearing-fixed", day),
        ["ia2016.sch10.p11.auto-referral"] = (p, day) => When(p.Yes(TheCustody.IsInImmigrationDetention).Is(TheCustody.DetentionPower, "niaa2002.s62"), TheCustody.DetainedSince, day),
        ["ia2016.sch10.p11.auto-referral.deportation-prompt"] = (p, day) => p.Step("detained", day, s => s.Is(TheStep.Power, "ukba2007.s36")),
        ["ia2016.sch10.p12 at-hearing"] = (p, day) => p.Step("bail-refused-at-hearing", day),
        ["ia2016.sch10.p12 on-paper"] = (p, day) => p.Step("bail-refused-on-paper", day),
        ["fttiac2014.r39-3"] = (p, day) => p.Step("bail-refused-at-hearing", day),
        ["fttiac2014.r40"] = (p, day) => p.Step("bail-hearing-fixed", day),
        ["fttiac2014.r40-3"] = (p, day) => p.Step("bail-hearing-fixed", day),
        ["crimpr.34.2"] = (p, day) => p.Has<Conviction>(c => When(Convicted(c, "england-and-wales", "magistrates-court"), TheConviction.SentencedOn, day)),
        ["mca1980.s111"] = (p, day) => p.Step("magistrates-order", day),
        ["cja1988.sch3.p1"] = (p, day) => p.Has<Conviction>(c => When(Convicted(c, "england-and-wales", "crown-court"), TheConviction.SentencedOn, day)),
        ["vca2026.uls"] = (p, day) => p.Step("crown-court-sentence", day),
        ["ni1980.s16"] = (p, day) => p.Has<Conviction>(c => When(Convicted(c, "northern-ireland", "crown-court").On(TheConviction.DateOfConviction, 1.July(2010)), TheConviction.SentencedOn, day)),
        ["cpsa1995.intimation"] = (p, day) => p.Step("solemn-conviction", day),
        ["cpsa1995.note"] = (p, day) => p.Step("intimation-lodged", day),
        ["ho.victim-contact.referral"] = (p, day) => p.Step("sentenced-within-victim-scheme", day),
        ["ho.victim-contact.contact"] = (p, day) => p.Step("victim-referred", day),
        ["sar"] = (p, day) => p.Step("access-request", day),
        ["sar.complaint"] = (p, day) => p.Step("data-complaint", day),
    };

    /// <summary>Every limit of the table, by name.</summary>
    public static TheoryData<string> Names => [.. Table.Select(g => g.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_situation_gives_the_days_worked_out_by_hand(string name)
    {
        Assert.Empty(Situations.Except(Table[name].Select(r => r.Situation)));
        Assert.Equal(
            string.Join('\n', Table[name].Select(r => r.ToString())),
            string.Join('\n', Table[name].Select(r => (r with { Expected = Of(name, r.Start, r.Place).Dates() }).ToString())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void In_a_case_it_runs_from_the_day_on_file(string name)
    {
        var ordinary = Table[name].First(r => r.Situation == "ordinary");
        var deadlines = Limit(name).On(Today, p => Cases[name](p, ordinary.Start.Day.Earliest));

        var falls = Assert.IsType<FallsOn>(Assert.Single(deadlines, d => d.Result is FallsOn && !d.What.Contains("if it is counted", StringComparison.Ordinal)).Result);
        Assert.StartsWith(falls.SafeBy.Iso(), ordinary.Expected, StringComparison.Ordinal);
        Assert.True(falls.SafeBy <= falls.GateAfter && falls.SafeWorkingDay <= falls.SafeBy, name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_that_day_it_says_what_is_missing(string name)
    {
        var open = Limit(name).On(Today, p => Cases[name](p, null)).Select(d => d.Result).ToList();

        Assert.DoesNotContain(open, r => r is FallsOn);
        Assert.Contains(open.OfType<CannotYetBeFixed>(), r => r.Missing.Any(m => m.Fact?.Type == FactType.Date));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void From_every_day_of_two_years_the_safe_day_is_open_and_before_the_others(string name)
    {
        var limit = Limit(name);
        var whose = limit.Lengths.Select(l => l.Reckoning).OfType<InDays>().First().WorkingDays.Whose;
        for (var day = 1.July(2026); day < 1.July(2028); day = day.PlusDays(1))
            foreach (UkDivision? place in new UkDivision?[] { null, UkDivision.EnglandAndWales, UkDivision.Scotland, UkDivision.NorthernIreland })
            {
                var falls = Of(name, Start.On(day), place).Falls();
                var closed = whose switch
                {
                    Whose.OfEnglandAndWales => Divisions.EnglandAndWales,
                    Whose.OfScotland => Divisions.Scotland,
                    Whose.OfNorthernIreland => Divisions.NorthernIreland,
                    Whose.OfThePlace when place is { } known => known.Alone(),
                    _ => Divisions.All,
                };
                Assert.True(falls.SafeWorkingDay <= falls.SafeBy && falls.SafeBy <= falls.GateAfter, $"{name} from {day}");
                Assert.False(WorkingDays.IsWeekend(falls.SafeWorkingDay) || BankHolidays.OfficesMayBeShut(falls.SafeWorkingDay)
                    || (BankHolidays.Where(falls.SafeWorkingDay) & closed) != Divisions.None, $"{name} from {day}");
                Assert.True(falls.EarliestNextStep >= falls.GateAfter && falls.EarliestNextStep <= falls.GateAfter.PlusDays(1), $"{name} from {day}");
            }
    }

    [Fact]
    public void Every_limit_in_days_of_this_part_is_in_the_table()
    {
        string[] elsewhere =
        [
            // Other parts of the dossier, and those with a test class of their own.
            "caa1968.s18", "ukba2007.s34.timing", "iaa1999.s10D.priority-removal", "ho.removal.historic-notice", "ho.detention-review",
            "ia1971.sch2.p16-1B", "ia1971.sch2.p18B", "iaa1999.s147", "ia2016.s60", "cja2003.s260.ers", "ho.entry-ban",
        ];
        var own = StatuteBook.Current.TimeLimits.SkipWhile(l => l.Id != "ho.referral").TakeWhile(l => l.Id != "sar.complaint").Select(l => l.Id).Append("sar.complaint");

        Assert.Equal([], own.Except(elsewhere).Except(Names.Select(n => n.Data.Split(' ')[0])));
    }

    private static TimeLimitResult Of(string name, Start start, UkDivision? place) => Limit(name).From(start, place, Known.GetValueOrDefault(name));

    private static TimeLimit Limit(string name) => StatuteBook.Current.TimeLimits.Single(l => l.Id == name.Split(' ')[0]);

    private static Subject When<TSubject>(Subject subject, DateFact<TSubject> fact, LocalDate? day) where TSubject : ISubject =>
        day is { } known ? subject.On(fact, known) : subject;

    private static Subject Convicted(Subject conviction, string where, string court) => conviction
        .Is(TheConviction.Jurisdiction, where).Is(TheConviction.CourtLevel, court).Is(TheConviction.PleaOrFinding, "convicted").No(TheConviction.IsQuashed);

    private static IEnumerable<Row> Read() => File.ReadLines(Path.Combine(Folder(), "procedure-limits.txt"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(" | "))
        .Select(c => new Row(c[0], c[1], Days(c[2]), UkDivisions.Named(c[3]), c[4] == "-" ? "cannot yet be fixed" : $"{c[4]} {c[5]}"));

    private static Start Days(string written)
    {
        var ends = written.Split("..").Select(d => LocalDatePattern.Iso.Parse(d).Value).ToList();
        return new(new(ends[0], ends[^1]));
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return Path.Combine(folder.FullName, "tests", "DueCourse.Law.Tests", "Clock");
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }

    private sealed record Row(string Name, string Situation, Start Start, UkDivision? Place, string Expected)
    {
        public override string ToString() => $"{Situation} from {Start.Words()}, {Place?.Words() ?? "anywhere"}: {Expected}";
    }
}
