using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the documentation and the attributes of types and members.</summary>
internal static class TypeHeader
{
    private static readonly string GeneratedCode = $"GeneratedCode(\"RunAi.Generated\", \"{GeneratorVersion.Value}\")";

    /// <summary>Writes the documentation of a type, and whether it is obsolete.</summary>
    public static void Write(SourceWriter writer, CSharpType type)
    {
        DocWriter.Write(writer, type.Doc);
        WriteObsolete(writer, type.IsObsolete);
    }

    public static void WriteObsolete(SourceWriter writer, bool isObsolete)
    {
        if (isObsolete)
        {
            writer.Line("[Obsolete(\"Deprecated by the API.\")]");
        }
    }

    /// <summary>Writes the attributes that exclude a class or a struct from analysis and code coverage.</summary>
    public static void WriteGeneratedCode(SourceWriter writer) => writer.Line($"[{GeneratedCode}, ExcludeFromCodeCoverage]");

    /// <summary>Writes the same attributes, and the type's converter for System.Text.Json.</summary>
    public static void WriteGeneratedCode(SourceWriter writer, string converter) =>
        writer.Line($"[JsonConverter(typeof({converter})), {GeneratedCode}, ExcludeFromCodeCoverage]");
}
