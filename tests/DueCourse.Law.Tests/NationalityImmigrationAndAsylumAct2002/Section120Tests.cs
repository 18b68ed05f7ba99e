namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section120Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Served(string leave = "none", bool continues = false, string notice = "one-stop-s120", bool requires = true) => A.Case(p => p
        .Says(TheLeave.IsRequired.Definition, new YesNoValue(requires)).Is(TheLeave.Status, leave)
        .Says(TheLeave.ContinuesByStatute.Definition, new YesNoValue(continues))
        .All<Notice>().Has<Notice>(n => n.Is(TheNotice.Type, notice).On(TheNotice.Dated, 1.January(2002)).On(TheNotice.ServedOn, 1.January(2002))));

    [Fact]
    public void A_person_without_leave_who_was_served_must_add_new_grounds() => Assert.Equal(Yes, Section120.OneStop.On(Served(), Today));

    [Fact]
    public void So_must_one_whose_leave_only_continues_by_statute() => Assert.Equal(Yes, Section120.OneStop.On(Served(leave: "limited-expired", continues: true), Today));

    [Fact]
    public void One_with_leave_need_not() => Assert.Equal(No, Section120.OneStop.On(Served(leave: "limited"), Today));

    [Fact]
    public void One_who_needs_no_leave_need_not() => Assert.Equal(No, Section120.OneStop.On(Served(requires: false), Today));

    [Fact]
    public void One_who_was_served_another_notice_need_not() => Assert.Equal(No, Section120.OneStop.On(Served(notice: "refusal"), Today));

    [Fact]
    public void An_unknown_day_of_service_leaves_it_open() =>
        Assert.Equal(["noticesServed.1.servedOn"], Section120.OneStop.Condition.Read(A.Case(p => p
            .Yes(TheLeave.IsRequired).Is(TheLeave.Status, "none").No(TheLeave.ContinuesByStatute)
            .All<Notice>().Has<Notice>(n => n.Is(TheNotice.Type, "one-stop-s120"))), Today).MissingIds());

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_words_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section120.OneStop.Condition.Read(Served(), before).Answer);
        Assert.Equal(Unknown, Section120.OneStop.Condition.Read(Served(), on).Answer);
    }

    [Theory, BothSidesOf(20, 10, 2014)]
    public void Its_words_are_read_from_20_October_2014(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section120.OneStop.Condition.Read(Served(), before).Answer);
        Assert.Equal(Yes, Section120.OneStop.Condition.Read(Served(), on).Answer);
    }
}
