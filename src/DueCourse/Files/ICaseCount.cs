using DueCourse.Law.Record;

namespace DueCourse.Files;

/// <summary>What one worker counts of a caseload. It is called by one worker at a time.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface ICaseCount<in TSelf>
{
    /// <summary>Counts a case.</summary>
    /// <param name="record">The case.</param>
    /// <param name="place">Its place in the caseload.</param>
    /// <returns>Whether it was counted; where a fact was asked that the record passes over it was not, and must be read again.</returns>
    bool Count(CaseRecord record, long place);

    /// <summary>Takes in what another worker counted.</summary>
    void Take(TSelf other);
}
