using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web.Acts;

/// <summary>Something that can be done in a case: one command, as a page and the interface offer it.</summary>
/// <param name="Name">Its name, which never changes: <c>serve-notice</c>.</param>
/// <param name="Title">What it is called, in plain words.</param>
/// <param name="Says">What it does, as sentences.</param>
/// <param name="Group">What it belongs to.</param>
/// <param name="Command">The type of the command.</param>
/// <param name="Roles">The roles for which it is, as far as that can be said without the case. Whether somebody may is decided when they do it.</param>
/// <param name="Fields">What it asks.</param>
public sealed record OfferedAct(string Name, string Title, string Says, ActGroup Group, Type Command, IReadOnlyList<ActorRole> Roles, IReadOnlyList<ActField> Fields)
{
    /// <summary>Its address in a case.</summary>
    public string In(CaseId id) => Command == typeof(ReceiveDocument) ? $"/cases/{id}/documents/add" : $"/cases/{id}/do/{Name}";
}

/// <summary>What several acts belong to: a course of the case, or a part of the work.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name for a reader.</param>
public sealed record ActGroup(string Id, string Title);
