namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;

public sealed class LawfulShareOfLifeTests
{
    // Ten days of life: 1 to 10 January 2020, both counted.
    private static readonly LocalDate Born = 1.January(2020);
    private static readonly LocalDate TenthDay = 10.January(2020);

    private static (int Least, int Most) Bounds(Action<Subject> says, LocalDate? asAt = null)
    {
        var record = A.Case(says);
        var measured = new LawfulShareOfLife().Of(Situation.Of(record.Read(Reading.Established), (asAt ?? TenthDay).AtMidnight()));
        return (measured.Least, measured.Most);
    }

    private static Subject Complete(Subject person) => person.On(ThePerson.DateOfBirth, Born).All<ResidencePeriod>().All<DeportationOrder>();

    private static Action<Subject> From(int first, int last, bool? lawful = true) => r =>
    {
        r.On(TheResidence.From, first.January(2020)).On(TheResidence.To, last.January(2020)).No(TheResidence.GoesOn);
        if (lawful is true) r.Yes(TheResidence.WasLawful);
        if (lawful is false) r.No(TheResidence.WasLawful);
    };

    [Theory]
    [InlineData(6, 0)]  // five days of ten: half is not most
    [InlineData(5, 2)]  // six days of ten
    [InlineData(1, 10)]
    public void Six_days_of_ten_are_most_and_five_are_not(int first, int surplus) =>
        Assert.Equal((surplus, surplus), Bounds(p => Complete(p).Has<ResidencePeriod>(From(first, 10))));

    [Fact]
    public void Residence_that_goes_on_is_counted_to_the_day_of_assessment() =>
        Assert.Equal((4, 4), Bounds(p => Complete(p).Has<ResidencePeriod>(r => r
            .On(TheResidence.From, 4.January(2020)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasLawful))));

    [Fact]
    public void Periods_that_overlap_are_counted_once() =>
        Assert.Equal((2, 2), Bounds(p => Complete(p).Has<ResidencePeriod>(From(1, 4)).Has<ResidencePeriod>(From(3, 6))));

    [Fact]
    public void Residence_of_unknown_lawfulness_widens_the_bounds() =>
        Assert.Equal((-2, 6), Bounds(p => Complete(p).Has<ResidencePeriod>(From(1, 4)).Has<ResidencePeriod>(From(5, 8, lawful: null))));

    [Fact]
    public void A_list_not_said_to_be_complete_leaves_every_other_day_open() =>
        Assert.Equal((-2, 6), Bounds(p => p.On(ThePerson.DateOfBirth, Born).All<DeportationOrder>()
            .Has<ResidencePeriod>(From(1, 4)).Has<ResidencePeriod>(From(9, 10, lawful: false))));

    [Fact]
    public void A_first_day_known_only_within_a_range_widens_the_bounds() =>
        Assert.Equal((2, 8), Bounds(p => Complete(p).Has<ResidencePeriod>(r => r
            .Within(TheResidence.From, new(2.January(2020), 5.January(2020))).Yes(TheResidence.GoesOn).Yes(TheResidence.WasLawful))));

    [Fact]
    public void A_birth_known_only_within_a_range_widens_the_bounds() =>
        Assert.Equal((-2, 0), Bounds(p => p.Within(ThePerson.DateOfBirth, new(30.December(2019), Born)).All<ResidencePeriod>().All<DeportationOrder>()
            .Has<ResidencePeriod>(From(6, 10))));

    [Fact]
    public void Days_before_the_latest_day_of_birth_are_not_surely_lived() =>
        Assert.Equal((4, 12), Bounds(p => p.Within(ThePerson.DateOfBirth, new(30.December(2019), 3.January(2020))).All<ResidencePeriod>().All<DeportationOrder>()
            .Has<ResidencePeriod>(From(1, 10))));

    [Fact]
    public void A_birth_known_only_to_be_no_later_than_a_day_says_nothing() =>
        Assert.Equal((int.MinValue, int.MaxValue), Bounds(p => p.Within(ThePerson.DateOfBirth, new(LocalDate.MinIsoValue, Born)).All<ResidencePeriod>().All<DeportationOrder>()
            .Has<ResidencePeriod>(From(1, 10))));

    [Theory]
    [InlineData(5, 0, 10)] // made on the last day: that day's leave may have been lost by it
    [InlineData(6, 0, 0)]
    public void Unlawful_residence_is_asked_about_where_it_reaches_the_day_of_the_order(int made, int least, int most) =>
        Assert.Equal((least, most), Bounds(p => Complete(p)
            .Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, made.January(2020)))
            .Has<ResidencePeriod>(From(1, 5, lawful: false)).Has<ResidencePeriod>(From(6, 10))));

    [Fact]
    public void Of_several_orders_the_first_counts_and_one_whose_day_is_not_on_file_may_be_it()
    {
        Assert.Equal((0, 10), Bounds(p => Complete(p)
            .Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 9.January(2020))).Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 3.January(2020)))
            .Has<ResidencePeriod>(From(1, 5, lawful: false)).Has<ResidencePeriod>(From(6, 10))));
        Assert.Equal((0, 10), Bounds(p => Complete(p).Has<DeportationOrder>(_ => { })
            .Has<ResidencePeriod>(From(1, 5, lawful: false)).Has<ResidencePeriod>(From(6, 10))));
    }

    [Fact]
    public void Without_a_date_of_birth_nothing_is_known() =>
        Assert.Equal((int.MinValue, int.MaxValue), Bounds(p => p.All<ResidencePeriod>().Has<ResidencePeriod>(From(1, 10))));

    [Fact]
    public void Days_said_to_be_lawful_and_not_lawful_are_open() =>
        Assert.Equal((-6, 4), Bounds(p => Complete(p).Has<ResidencePeriod>(From(1, 7)).Has<ResidencePeriod>(From(3, 7, lawful: false))));

    [Theory]
    [InlineData(true, 10, 10)]
    [InlineData(false, 0, 0)]
    [InlineData(null, 0, 10)]
    public void Leave_lost_only_by_the_order_is_counted_as_lawful_and_asked_about_until_known(bool? onlyByTheOrder, int least, int most) =>
        Assert.Equal((least, most), Bounds(p => Complete(p)
            .Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 6.January(2020)))
            .Has<ResidencePeriod>(From(1, 5))
            .Has<ResidencePeriod>(r =>
            {
                From(6, 10, lawful: false)(r);
                if (onlyByTheOrder is true) r.Yes(TheResidence.WasUnlawfulOnlyByTheOrder);
                if (onlyByTheOrder is false) r.No(TheResidence.WasUnlawfulOnlyByTheOrder);
            })));

    [Fact]
    public void Time_unlawful_before_any_order_is_simply_unlawful() =>
        Assert.Equal((0, 0), Bounds(p => Complete(p)
            .Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 6.January(2020)))
            .Has<ResidencePeriod>(From(1, 5, lawful: false)).Has<ResidencePeriod>(From(6, 10))));

    [Fact]
    public void A_period_without_a_last_day_asks_whether_it_goes_on()
    {
        var record = A.Case(p => Complete(p).Has<ResidencePeriod>(r => r.On(TheResidence.From, 4.January(2020)).Yes(TheResidence.WasLawful)));
        var measured = new LawfulShareOfLife().Of(Situation.Of(record.Read(Reading.Established), TenthDay.AtMidnight()));

        Assert.Equal((-10, 4), (measured.Least, measured.Most));
        Assert.Equal(["residencePeriods.1.goesOn", "residencePeriods.1.to"], measured.Missing.Select(m => m.Id));
    }

    [Fact]
    public void What_would_narrow_the_bounds_is_named()
    {
        var record = A.Case(p => p.On(ThePerson.DateOfBirth, Born).All<DeportationOrder>().Has<ResidencePeriod>(From(1, 10, lawful: null)));
        var measured = new LawfulShareOfLife().Of(Situation.Of(record.Read(Reading.Established), TenthDay.AtMidnight()));

        Assert.Equal(["residencePeriods.1.lawful", "residencePeriods.complete"], measured.Missing.Select(m => m.Id));
    }
}
