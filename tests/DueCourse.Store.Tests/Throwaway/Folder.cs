namespace DueCourse.Store.Tests.Throwaway;

/// <summary>A folder that is gone when it is disposed of.</summary>
public sealed class Folder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("duecourse-").FullName;

    /// <summary>The path of something in it.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
