namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section78Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord AnAppeal(string status, bool inCountry = true, Action<Subject>? but = null) => A.Case(p => p
        .All<Appeal>()
        .Has<Appeal>(a =>
        {
            a.Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, status);
            if (inCountry) a.Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere);
            else a.No(TheAppeal.IsInCountry);
            a.Is(TheAppeal.PermissionStep, "none-open");
            but?.Invoke(a);
        }));

    [Fact]
    public void A_pending_appeal_brought_here_bars_removal() =>
        Assert.Equal(Yes, Section78.RemovalIsBarred.On(AnAppeal("pending"), Today));

    [Fact]
    public void A_pending_appeal_from_abroad_does_not() =>
        Assert.Equal(No, Section78.RemovalIsBarred.On(AnAppeal("pending", inCountry: false, but: a => a.No(TheAppeal.WasBroughtHere)), Today));

    [Fact]
    public void Where_an_appeal_was_brought_is_not_taken_from_where_it_may_be_continued() =>
        Assert.Contains("appeals.1.broughtHere", Section78.RemovalIsBarred.Read(AnAppeal("pending", inCountry: false), Today).MissingIds());

    [Fact]
    public void How_it_was_brought_is_asked_also_of_an_appeal_that_may_go_on_from_here() =>
        Assert.Equal(["appeals.1.broughtHere"], Section78.RemovalIsBarred.Read(A.Case(p => p.All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "pending").Yes(TheAppeal.IsInCountry))), Today).MissingIds());

    [Fact]
    public void An_appeal_that_is_over_does_not() =>
        Assert.Equal(No, Section78.RemovalIsBarred.On(AnAppeal("finally-determined"), Today));

    [Fact]
    public void By_its_words_it_does_not_protect_the_days_between_the_decision_and_the_lodging_of_an_appeal() =>
        Assert.Equal(No, Section78.RemovalIsBarred.On(AnAppeal("window-open"), Today));

    [Fact]
    public void An_appeal_against_deprivation_of_citizenship_is_not_of_this_kind() =>
        Assert.Equal(No, Section78.RemovalIsBarred.On(A.Case(p => p.All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, "deprivation").Is(TheAppeal.Status, "pending").Yes(TheAppeal.IsInCountry))), Today));

    [Fact]
    public void An_unknown_place_of_appeal_leaves_it_open()
    {
        var finding = Section78.RemovalIsBarred.Read(A.Case(p => p.All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "pending"))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("appeals.1.broughtHere", finding.MissingIds());
    }

    [Fact]
    public void An_appeal_brought_here_and_sent_abroad_by_a_later_certificate_is_in_doubt()
    {
        var record = AnAppeal("pending", inCountry: false, but: a => a.Yes(TheAppeal.WasBroughtHere));

        Assert.Equal(["doubt.niaa2002.s78-4.certified-later"], Section78.RemovalIsBarred.Read(record, Today).MissingIds());
        Assert.Equal(Yes, Section78.RemovalIsBarred.Read(record, Today.At(0, 0), Reading.Person).Answer);
        Assert.Equal(No, Section78.RemovalIsBarred.Read(record, Today.At(0, 0), Reading.State).Answer);
    }

    [Theory, BothSidesOf(1, 4, 2003)]
    public void It_begins_on_1_April_2003_where_the_meaning_of_pending_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(["text-not-read.Immigration and Asylum Act 1999, s. 15, pending appeals"], Section78.RemovalIsBarred.Read(AnAppeal("pending"), before).MissingIds());
        Assert.DoesNotContain("text-not-read.Immigration and Asylum Act 1999, s. 15, pending appeals", Section78.RemovalIsBarred.Read(AnAppeal("pending"), on).MissingIds());
        Assert.Equal(Unknown, Section78.RemovalIsBarred.Read(AnAppeal("pending"), on).Answer);
    }
}
