namespace DueCourse.Synthetic;

/// <summary>
/// A case with a history that could be. Each chapter draws from its own stream, and only the chapter of nationality from the
/// stream of nationality: no chapter asks of what nationality the person is.
/// </summary>
internal sealed class RealisticCase(CaseRecord record, Streams streams, Gaps gaps)
{
    public void Fill()
    {
        var draft = new Draft(record, streams, gaps);
        var life = Life.Write(draft);
        var nationality = NationalityChapter.Write(draft, life);
        var crime = Crime.Write(draft, life);
        Family.Write(draft, life);
        Protection.Write(draft, life);
        var deciding = Deciding.Write(draft, life, crime);
        Leaving.Write(draft, nationality, deciding);
        OtherRoutes.Write(draft, crime);
        Milestones.Write(draft);
        Rest.Write(draft, nationality, life, gaps);
        Weighing.Write(draft, deciding, gaps);
    }
}
