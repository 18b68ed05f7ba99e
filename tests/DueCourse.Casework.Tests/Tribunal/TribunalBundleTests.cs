namespace DueCourse.Casework.Tests.Tribunal;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Tribunal;
using DueCourse.Law.Drafting;

/// <summary>What goes into a tribunal bundle.</summary>
public sealed class TribunalBundleTests
{
    [Fact]
    public void Documents_are_numbered_in_the_order_in_which_they_were_chosen()
    {
        var desk = Given.Opened();
        var (first, second) = (desk.Permitted("a"), desk.Permitted("b"));

        Assert.Equal([(1, second), (2, first)], Bundle(desk, second, first).Documents.Select(d => (d.Number, d.Id)));
    }

    [Fact]
    public void Nothing_goes_in_that_nobody_permitted_for_a_court_and_a_permission_taken_back_counts_no_longer()
    {
        var desk = Given.Opened();
        var (permitted, unpermitted) = (desk.Permitted("a"), desk.Received(GivenPeople.Paper()));

        Assert.Equal("evidence.not-permitted", Refused(desk, permitted, unpermitted).Code);
        Assert.Equal([permitted], TribunalBundle.Permitted(desk.Case));
        desk.Done(new RefuseUse(new(permitted, OnwardUse.Court, "it was sent by mistake")) { By = Given.Colleague, Id = desk.Next() });
        Assert.Equal("evidence.not-permitted", Refused(desk, permitted).Code);
        Assert.Empty(TribunalBundle.Permitted(desk.Case));
    }

    [Fact]
    public void A_permission_for_another_use_is_none_for_a_court()
    {
        var desk = Given.Opened();
        var id = desk.Received(GivenPeople.Paper());
        desk.Done(new PermitUse(new(id, OnwardUse.ThePerson, "disclosure", "it is theirs", null)) { By = Given.Colleague, Id = desk.Next() });

        Assert.Equal("evidence.not-permitted", Refused(desk, id).Code);
    }

    [Fact]
    public void A_document_that_is_not_there_twice_there_or_none_at_all_is_refused_in_words()
    {
        var desk = Given.Opened();
        var id = desk.Permitted("a");

        Assert.Equal("entry.none", Refused(desk, id, new(Compartment.Open, 900)).Code);
        Assert.Equal("entry.none", Refused(desk, new EntryId(Compartment.Open, 1)).Code);
        Assert.Equal("tribunal.twice", Refused(desk, id, id).Code);
        Assert.Equal("tribunal.none", Refused(desk).Code);
        Assert.Equal("tribunal.count", Refused(desk, [.. Enumerable.Range(1, 1000).Select(n => new EntryId(Compartment.Open, n))]).Code);
    }

    [Theory]
    [InlineData("", "HU/1", "us")]
    [InlineData("A", " ", "us")]
    [InlineData("A", "HU/1", "")]
    [InlineData("A\u0007", "HU/1", "us")]
    public void A_cover_without_words_or_with_words_that_cannot_be_seen_is_refused(string appellant, string number, string by)
    {
        var desk = Given.Opened();
        var id = desk.Permitted("a");
        var (bundle, refused) = TribunalBundle.Of(desk.Case, [id], new(appellant, number, by, new(2026, 11, 26), null));

        Assert.Null(bundle);
        Assert.StartsWith("text.", refused!.Code, StringComparison.Ordinal);
    }

    // 30 June, 23:30 in London is 22:30 in coordinated universal time; half an hour later it is 1 July in London and still 30 June elsewhere.
    [Fact]
    public void What_came_after_the_day_directed_is_late_by_the_calendar_of_the_United_Kingdom()
    {
        var desk = Given.Opened();
        var inTime = desk.Permitted("a", Instant.FromUtc(2026, 6, 30, 22, 30));
        var late = desk.Permitted("b", Instant.FromUtc(2026, 6, 30, 23, 1));
        var bundle = Bundle(desk, inTime, late);

        Assert.Equal([false, true], bundle.Documents.Select(d => d.IsLate));
        Assert.Equal([new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1)], bundle.Documents.Select(d => d.On));
    }

    [Fact]
    public void Where_no_day_was_directed_nothing_is_late()
    {
        var desk = Given.Opened();
        var id = desk.Permitted("a", Instant.FromUtc(2026, 12, 24, 12, 0));
        var (bundle, _) = TribunalBundle.Of(desk.Case, [id], GivenBundle.Cover with { Directed = null });

        Assert.False(bundle!.Documents.Single().IsLate);
    }

    [Fact]
    public void Whoever_may_not_read_a_document_neither_chooses_it_nor_learns_that_it_is_there()
    {
        var desk = Given.Opened();
        desk.Permitted("a");
        var walled = desk.Permitted("b", paper: GivenPeople.Paper(Confidentiality.AsylumFile, DocumentType.StatementOfThePerson), @in: Compartment.Protection);
        var seen = SeenCase.As(desk.Case, ActorRole.ReturnsLiaisonOfficer).Case;

        Assert.Contains(walled, TribunalBundle.Permitted(desk.Case));
        Assert.DoesNotContain(walled, TribunalBundle.Permitted(seen));
        Assert.Equal("entry.none", TribunalBundle.Of(seen, [walled], GivenBundle.Cover).Refused!.Code);
    }

    [Fact]
    public void Documents_that_nobody_ordered_are_by_their_dates_and_those_without_one_last()
    {
        var desk = Given.Opened();
        var dated = GivenPeople.Paper(type: DocumentType.Letter);
        var undated = desk.Permitted("a");
        var later = desk.Permitted("b", paper: dated with { Issued = DateRange.On(new(2026, 2, 1)) });
        var earlier = desk.Permitted("c", paper: dated with { Issued = DateRange.InYear(2019) });

        Assert.Equal([earlier, later, undated], TribunalBundle.Permitted(desk.Case));
    }

    private static TribunalBundle Bundle(Desk desk, params EntryId[] chosen)
    {
        var (bundle, refused) = TribunalBundle.Of(desk.Case, chosen, GivenBundle.Cover);
        Assert.Null(refused);
        return bundle!;
    }

    private static Refusal Refused(Desk desk, params EntryId[] chosen)
    {
        var (bundle, refused) = TribunalBundle.Of(desk.Case, chosen, GivenBundle.Cover);
        Assert.Null(bundle);
        return refused!;
    }
}
