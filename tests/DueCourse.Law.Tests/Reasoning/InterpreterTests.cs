namespace DueCourse.Law.Tests.Reasoning;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class InterpreterTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static Condition<Person> AnyBritishChild => ThePerson.AnyChild(TheChild.IsABritishCitizen);

    [Fact]
    public void A_list_not_said_to_be_complete_never_means_none()
    {
        var finding = AnyBritishChild.Read(A.Case(p => p.Has<Child>(c => c.No(TheChild.IsABritishCitizen))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["children.complete"], finding.MissingIds());
    }

    [Fact]
    public void A_complete_list_can_mean_none() =>
        Assert.Equal(No, AnyBritishChild.On(A.Case(p => p.All<Child>().Has<Child>(c => c.No(TheChild.IsABritishCitizen))), Today));

    [Fact]
    public void One_is_enough_whatever_else_is_not_known() =>
        Assert.Equal(Yes, AnyBritishChild.On(A.Case(p => p.Has<Child>(_ => { }).Has<Child>(c => c.Yes(TheChild.IsABritishCitizen))), Today));

    [Fact]
    public void Every_child_of_an_empty_complete_list_meets_anything() =>
        Assert.Equal(Yes, ThePerson.EveryChild(TheChild.IsABritishCitizen).On(A.Case(p => p.All<Child>()), Today));

    [Fact]
    public void A_conviction_of_tomorrow_is_not_counted_today()
    {
        var record = A.Case(p => p.All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, Today.PlusDays(1)).Yes(TheConviction.WasInTheUnitedKingdom)));

        Assert.Equal(No, ThePerson.AnyConviction(TheConviction.WasInTheUnitedKingdom).On(record, Today));
        Assert.Equal(Yes, ThePerson.AnyConviction(TheConviction.WasInTheUnitedKingdom).On(record, Today.PlusDays(1)));
    }

    [Fact]
    public void No_reason_is_lost_because_an_earlier_one_decided()
    {
        var both = !ThePerson.IsABritishCitizen & !ThePerson.IsAnIrishCitizen;
        var finding = both.Read(A.Case(p => p.Yes(ThePerson.IsABritishCitizen).Yes(ThePerson.IsAnIrishCitizen)), Today);

        Assert.Equal(No, finding.Answer);
        Assert.Equal(2, finding.Deciding.Count());
    }

    [Fact]
    public void What_is_missing_leaves_out_what_could_no_longer_change_the_answer()
    {
        var finding = ((ThePerson.IsABritishCitizen & ThePerson.IsAnIrishCitizen) | TheLeave.IsRequired)
            .Read(A.Case(p => p.No(ThePerson.IsABritishCitizen)), Today);

        Assert.Equal(["requiresLeave"], finding.MissingIds());
    }

    [Fact]
    public void A_doubt_does_not_matter_where_both_readings_agree_and_asks_for_a_ruling_where_they_part()
    {
        var doubted = ((Condition<Person>)ThePerson.IsAnIrishCitizen).OrInTheStatesReading(ThePerson.IsABritishCitizen, "doubt.example", "Which of the two?");
        var agreeing = A.Case(p => p.Yes(ThePerson.IsABritishCitizen).Yes(ThePerson.IsAnIrishCitizen));
        var parting = A.Case(p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.IsAnIrishCitizen));

        Assert.Equal(Yes, doubted.On(agreeing, Today));
        Assert.Equal(Unknown, doubted.On(parting, Today));
        Assert.Equal(["doubt.example"], doubted.Read(parting, Today).MissingIds());
        Assert.Equal(Yes, doubted.Read(parting, Today.At(0, 0), Reading.Person).Answer);
        Assert.Equal(No, doubted.Read(parting, Today.At(0, 0), Reading.State).Answer);
    }

    [Theory]
    [InlineData(true, Unknown)]
    [InlineData(false, Yes)]
    [InlineData(null, Unknown)]
    public void What_is_not_encoded_stays_out_of_the_way_only_where_it_is_known_not_to_matter(bool? matters, Answer expected)
    {
        var condition = ((Condition<Person>)ThePerson.IsABritishCitizen).NotYetEncoded("not-encoded.example", "a part", matters: ThePerson.IsAnIrishCitizen);
        var record = A.Case(p =>
        {
            p.Yes(ThePerson.IsABritishCitizen);
            if (matters == true) p.Yes(ThePerson.IsAnIrishCitizen);
            if (matters == false) p.No(ThePerson.IsAnIrishCitizen);
        });

        Assert.Equal(expected, condition.On(record, Today));
    }

    [Fact]
    public void A_judgement_nobody_made_is_missing_with_who_may_make_it()
    {
        var missing = Assert.Single(Judgements.J26.IsMet.Read(A.Case(_ => { }), Today).AllMissing());

        Assert.Equal((MissingKind.Judgement, "J26", "senior officer"), (missing.Kind, missing.Id, missing.By));
    }

    [Fact]
    public void A_presumption_gives_way_to_what_the_file_says_and_shows_itself()
    {
        var silent = A.Case(p => p.Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.May(2020))));
        var quashed = A.Case(p => p.Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.May(2020)).Yes(TheConviction.IsQuashed)));
        var standing = ThePerson.AnyConviction(!(Condition<Conviction>)TheConviction.IsQuashed);

        Assert.Equal(Yes, standing.On(silent, Today));
        Assert.Contains("so taken, because", standing.Read(silent, Today).Children[0].Children[0].Sentence, StringComparison.Ordinal);
        Assert.NotEqual(Yes, standing.On(quashed, Today));
    }
}
