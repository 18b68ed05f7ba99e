namespace DueCourse.Casework.Tracks;

/// <summary>
/// Stands in a track's table where a state is reached by no command of its own: what brings it about is recorded by another, and
/// it follows in the same transaction (<see cref="WhatFollows"/>). Nobody can give it.
/// </summary>
public abstract record ByItself : Command;
