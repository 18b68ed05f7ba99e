namespace DueCourse.Law.Tests.Chapters;

using DueCourse.Law.Drafting;
using NodaTime;

/// <summary>Rules whose ids other software depends on.</summary>
public sealed class RuleIdsTests
{
    [Theory]
    [InlineData("naba2022.s61.recovery-period"), InlineData("naba2022.s62.further-rg"), InlineData("naba2022.s63.disqualification")]
    [InlineData("naba2022.s65.leave"), InlineData("ecat.and.tribunal")]
    [InlineData("bna1981.s40-2.conducive"), InlineData("bna1981.s40-3.fraud"), InlineData("bna1981.s40.statelessness-fact")]
    [InlineData("bna1981.s40-4.statelessness-bar"), InlineData("bna1981.s40-5.notice-and-s40A-appeal"), InlineData("bna1981.link-to-deportation")]
    [InlineData("statelessness.definition-and-leave")]
    [InlineData("ea2003.extradition"), InlineData("ropa1984.prisoner-transfer"), InlineData("cja2003.s260.ers"), InlineData("csa1997.s32A.ters")]
    [InlineData("policy.frs"), InlineData("ia1971.s5-6.voluntary-departure"), InlineData("exclusion"), InlineData("cja2003.s22.foreign-caution"), InlineData("no-action")]
    public void Each_is_reported_once_and_answers_on_a_file_that_says_nothing(string id)
    {
        var rule = Assert.Single(StatuteBook.Current.Rules, r => r.Id == id);
        var silent = A.Case(_ => { });

        Assert.Equal(id == "no-action" ? Answer.Yes : Answer.Unknown, rule.On(silent, new LocalDate(2026, 11, 23)));
    }
}
