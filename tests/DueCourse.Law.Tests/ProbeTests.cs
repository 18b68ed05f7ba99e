namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;

public sealed class ProbeTests
{
    [Fact]
    public void Probe()
    {
        var today = 23.November(2026);
        var o = new List<string>
        {
            Section32.MakeADeportationOrder.Condition.On(p => p.WithinNoException().Convicted(2.March(2026), 12), today),
            Section36.DetentionNote.Condition.On(p => p.No(TheCustody.HasBeenHeldAfterSentence).Convicted(2.March(2026), 12, c => c.Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 12.Months()).Yes(TheSentence.IsSuspended).Is(TheSentence.Activation, "none"))), today),
            Section34.Timing.Condition.On(p => p.WithinNoException().Convicted(2.March(2026), 24, c => c.Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>().On(TheConviction.ConvictionAppealDeadline, today).On(TheConviction.SentenceAppealDeadline, 30.March(2026))), today),
        };
        File.WriteAllLines("/tmp/probe/out.txt", o);
    }
}
