namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>On a day in whose middle the law does not change, every moment has the answers of its midnight; on the others, each has its own.</summary>
public sealed class WithinADayTests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void Every_gate_rule_and_course_stands_at_a_moment_as_at_the_one_that_has_the_same_law()
    {
        var random = new Random(20261126);
        for (var n = 0; n < 60; n++)
        {
            var facts = RandomFile.Of(random, Today).Build().Read(Reading.Established);
            LocalDate[] days = [.. WithinADay.Changes, RandomFile.SomeDay(random, Today, onlyWithin: true)];
            foreach (var moment in days.SelectMany(day => new[] { day.At(0, 0), day.At(22, 59), day.At(23, 0), day.At(23, 59), day.At(random.Next(24), random.Next(60)) }))
                Assert.Equal(Said(facts, moment), Said(facts, WithinADay.SameLaw(moment)));
        }
    }

    [Fact]
    public void The_end_of_the_implementation_period_divides_its_day_and_today_is_whole()
    {
        Assert.Contains(31.December(2020), WithinADay.Changes);
        Assert.Equal(31.December(2020).At(23, 0), WithinADay.SameLaw(31.December(2020).At(23, 0)));
        Assert.Equal(31.December(2020).At(0, 1), WithinADay.SameLaw(31.December(2020).At(0, 1)));
        Assert.Equal(Today.At(0, 0), WithinADay.SameLaw(Today.At(23, 59)));

        // Were that day taken as a whole, some answer would be another: what is tried above can fail.
        var (random, differ) = (new Random(1), 0);
        for (var n = 0; n < 60 && differ == 0; n++)
        {
            var facts = RandomFile.Of(random, Today).Build().Read(Reading.Established);
            if (!Said(facts, 31.December(2020).At(0, 0)).SequenceEqual(Said(facts, 31.December(2020).At(23, 30)))) differ++;
        }

        Assert.Equal(1, differ);
    }

    private static List<string> Said(FactsRead facts, LocalDateTime moment)
    {
        var (book, s) = (StatuteBook.Current, Situation.Of(facts, moment));
        return
        [
            .. book.Rules.Select(r => $"{r.Id} {Answering.Of(r.Condition.Node, s)}"),
            .. book.Gates.Select(g => $"{g.Id} {Answering.Of(g.ShutWhen.Node, s)}"),
            .. book.Routes.Select(r => $"{r.Id} {r.Stands(s).Status}"),
            .. book.Tracks.Select(t => $"{t.Id} {t.Standing(s).Shown.State?.Id}"),
        ];
    }
}
