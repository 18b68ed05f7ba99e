namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.UpperTribunalRules2008;

public sealed class Rule44Tests
{
    [Fact]
    public void With_sending_and_detention_unknown_the_shortest_length_is_safe_and_the_longest_holds_what_waits()
    {
        // From Monday 5 October 2026: 5, 7, 10 and 12 working days end on 12, 14, 19 and 21 October.
        var falls = Rule44.PermissionInCountry.From(5.October(2026)).Falls();

        Assert.Equal("2026-10-12 2026-10-21", falls.Dates());
        falls.Shows("Which length governs is not on file");
        Assert.Equal(["appeals.1.stages.1.personDetained", "appeals.1.stages.1.sentBy"], falls.Missing.Select(m => m.Id).Order());
    }

    [Fact]
    public void Sent_by_post_with_detention_unknown_seven_or_twelve_days() =>
        Assert.Equal("2026-10-14 2026-10-21", Rule44.PermissionInCountry.From(5.October(2026), says: s => s.Is(TheStage.SentBy, "post")).Dates());

    [Fact]
    public void In_detention_with_the_sending_unknown_five_or_seven_days() =>
        Assert.Equal("2026-10-12 2026-10-14", Rule44.PermissionInCountry.From(5.October(2026), says: s => s.Yes(TheStage.PersonWasDetained)).Dates());

    [Fact]
    public void A_person_of_whom_it_is_not_known_where_they_were_is_under_neither_limit_for_certain()
    {
        var s = Case(x => x.Is(TheStage.SentBy, "post"));

        foreach (var limit in new[] { Rule44.PermissionInCountry, Rule44.PermissionFromAbroad })
            Assert.Equal(["appeals.1.stages.1.personInTheUnitedKingdom"], Assert.IsType<CannotYetBeFixed>(Assert.Single(limit.In(s)).Result).Missing.Select(m => m.Id));
    }

    [Fact]
    public void Before_the_text_that_was_read_no_date_is_given() =>
        Assert.Equal(["ut2008.r44.abroad.text-not-read"],
            Assert.IsType<CannotYetBeFixed>(Rule44.PermissionFromAbroad.From(1.March(2012))).Missing.Select(m => m.Id));

    [Fact]
    public void Before_the_rules_it_does_not_apply() =>
        Assert.IsType<DoesNotApply>(Rule44.PermissionFromAbroad.From(1.March(2008)));

    [Fact]
    public void What_depends_on_the_moment_of_applying_is_said() =>
        Assert.Single(Rule44.PermissionInCountry.In(Case(x => x.Yes(TheStage.PersonWasInTheUnitedKingdom).Yes(TheStage.PersonWasDetained).Is(TheStage.SentBy, "by-hand"))))
            .Result.Falls().Shows("What counts is where the person is, and whether detained, when applying");

    private static Situation Case(Action<Subject> says)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.All<AppealStage>().Has<AppealStage>(x =>
        {
            x.Is(TheStage.Type, "ut-decision-sent").On(TheStage.On, 5.October(2026));
            says(x);
        })));
        return Situation.Of(record.Read(Record.Reading.Established), 6.October(2026).At(9, 0));
    }
}
