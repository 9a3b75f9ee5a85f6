using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints what stands before a type or a member.</summary>
internal static class TypeHeader
{
    public static void Write(SourceWriter writer, CSharpType type)
    {
        DocWriter.Write(writer, type.Doc);
        WriteObsolete(writer, type.IsObsolete);
    }

    public static void WriteObsolete(SourceWriter writer, bool isObsolete)
    {
        if (isObsolete)
        {
            writer.Line("[Obsolete(\"The API calls it deprecated.\")]");
        }
    }
}
