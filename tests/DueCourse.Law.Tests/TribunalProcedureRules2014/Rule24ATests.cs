namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.Tests.TimeLimits;
using DueCourse.Law.TribunalProcedureRules2014;
using NodaTime;

public sealed class Rule24ATests() : LimitTests(
    $"""
        fttiac2014.r24A-3 | skeleton-served
            {TheDaysOf.FourteenDays}
    """)
{
    [Theory]
    [InlineData("the bundle came late, so 28 days after it are later", 23, 11, 21, 12, "2027-01-18 2027-01-18")]
    [InlineData("the bundle came early, so 42 days after the appeal are later", 7, 9, 14, 9, "2026-10-19 2026-10-19")]
    [InlineData("both on one day", 7, 9, 21, 9, "2026-10-19 2026-10-19")]
    public void The_later_of_two_days_governs_the_skeleton_argument(string why, int lodged, int lodgedMonth, int bundle, int bundleMonth, string expected) =>
        Assert.Equal((why, expected), (why, Skeleton(a => a.On(TheAppeal.LodgedOn, new LocalDate(2026, lodgedMonth, lodged)), new LocalDate(2026, bundleMonth, bundle)).Dates()));

    [Fact]
    public void The_review_hangs_on_whichever_governs() =>
        Assert.Equal("2026-11-02 2026-11-02", Assert.Single(Skeleton(a => a.On(TheAppeal.LodgedOn, 7.September(2026)), 21.September(2026)).Falls().Chain).Result.Dates());

    [Fact]
    public void An_appeal_whose_day_is_not_on_file_leaves_it_open() =>
        Assert.Equal(["appeals.1.lodgedOn"], Assert.IsType<CannotYetBeFixed>(Skeleton(_ => { }, 21.September(2026))).Missing.Select(m => m.Id));

    [Fact]
    public void Starts_known_as_ranges_give_the_later_of_the_earliest_and_the_later_of_the_latest() =>
        Assert.Equal("2026-10-19 2026-10-21", Skeleton(a => a.Within(TheAppeal.LodgedOn, new DateRange(7.September(2026), 9.September(2026))), 17.September(2026)).Dates());

    private static TimeLimitResult Skeleton(Action<Subject> says, LocalDate bundle)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a =>
        {
            says(a);
            a.All<AppealStage>().Has<AppealStage>(x => x.Is(TheStage.Type, "home-office-bundle").On(TheStage.On, bundle));
        }));
        return Assert.Single(Rule24A.SkeletonArgument.In(Situation.Of(record.Read(Record.Reading.Established), bundle.At(9, 0)))).Result;
    }
}
