namespace DueCourse.CaseFiles;

/// <summary>Why a value cannot be read, and what to do about it.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Why">Why, in a sentence.</param>
/// <param name="Do">What to do, in a sentence.</param>
public readonly record struct ValueFault(string Code, string Why, string Do);
