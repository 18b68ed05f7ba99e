namespace DueCourse.Store;

/// <summary>A store's sign of life, for whoever runs it.</summary>
/// <param name="Engine">The engine and its version: <c>SQLite 3.53.4</c>.</param>
/// <param name="Schema">How far its schema was migrated.</param>
/// <param name="Last">The place of the last change that followers are given; <see cref="Position.Start"/> in an empty store.</param>
public sealed record StoreHealth(string Engine, int Schema, Position Last);
