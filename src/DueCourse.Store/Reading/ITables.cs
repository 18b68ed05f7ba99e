namespace DueCourse.Store.Reading;

/// <summary>
/// The tables beside the record, on either engine. Values are <see cref="CaseId"/>, <see cref="long"/>, <see cref="string"/>,
/// null, and lists of the first and the last; rows hold the first three.
/// </summary>
internal interface ITables
{
    /// <summary>Asks, outside any transaction.</summary>
    Task<List<object?[]>> Ask(Sql sql, IReadOnlyList<object?> values, CancellationToken stop);

    /// <summary>Does several things as one, durably.</summary>
    Task<T> Together<T>(Func<ITogether, Task<T>> work, CancellationToken stop);

    /// <summary>Asks what holds all the groups of a search.</summary>
    /// <param name="before">The statement up to where the condition on keys stands.</param>
    /// <param name="after">The rest of it.</param>
    /// <param name="query">What is searched for; at least one group.</param>
    /// <param name="values">The values of the other parameters.</param>
    /// <param name="stop">To stop.</param>
    Task<List<object?[]>> Search(Sql before, Sql after, SearchQuery query, IReadOnlyList<object?> values, CancellationToken stop);
}

/// <summary>Within a transaction that writes.</summary>
internal interface ITogether
{
    /// <summary>Asks.</summary>
    Task<List<object?[]>> Ask(Sql sql, params IReadOnlyList<object?> values);

    /// <summary>Does, and says to how many rows.</summary>
    Task<long> Do(Sql sql, params IReadOnlyList<object?> values);

    /// <summary>Deletes the rows of cases.</summary>
    Task Delete(Table table, IReadOnlyList<CaseId> cases);

    /// <summary>Puts rows in.</summary>
    Task Put(Table table, IReadOnlyList<object?[]> rows);
}
