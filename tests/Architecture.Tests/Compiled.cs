using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Architecture.Tests;

/// <summary>What a compiled project really uses, read from its metadata and not from its words.</summary>
internal sealed class Compiled
{
    private Compiled(IReadOnlyList<string> assemblies, IReadOnlyList<string> types,
        IReadOnlyList<string> members, IReadOnlyList<string> ownTypes)
    {
        Assemblies = assemblies;
        Types = types;
        Members = members;
        OwnTypes = ownTypes;
    }

    /// <summary>The assemblies it refers to.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    /// <summary>The types of others that it refers to, with their namespace.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The members of others that it calls, as type and member.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The types it declares.</summary>
    public IReadOnlyList<string> OwnTypes { get; }

    public static Compiled Read(string assemblyFile)
    {
        using var file = new PEReader(File.OpenRead(assemblyFile));
        var metadata = file.GetMetadataReader();

        string TypeName(TypeReferenceHandle handle)
        {
            var type = metadata.GetTypeReference(handle);
            var name = metadata.GetString(type.Name);
            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? TypeName((TypeReferenceHandle)type.ResolutionScope) + "." + name
                : metadata.GetString(type.Namespace) + "." + name;
        }

        return new Compiled(
            [.. metadata.AssemblyReferences.Select(handle =>
                metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            [.. metadata.TypeReferences.Select(TypeName)],
            [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => TypeName((TypeReferenceHandle)member.Parent) + "." + metadata.GetString(member.Name))],
            [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Select(type => metadata.GetString(type.Name))
                .Where(name => !name.StartsWith('<'))]);
    }
}
