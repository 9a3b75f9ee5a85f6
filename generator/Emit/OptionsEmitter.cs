using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the class of an operation's optional parameters or of its form.</summary>
internal static class OptionsEmitter
{
    public static void Emit(SourceWriter writer, CSharpOptions type)
    {
        TypeHeader.Write(writer, type);
        TypeHeader.WriteGeneratedCode(writer);
        writer.Open($"{type.Visibility} sealed partial class {type.Name}");
        foreach (var property in type.Properties)
        {
            DocWriter.Write(writer, property.Doc);
            TypeHeader.WriteObsolete(writer, property.IsObsolete);
            writer.Line($"public {(property.IsOptional ? string.Empty : "required ")}{property.Type} {property.Name} {{ get; set; }}");
        }

        writer.Close();
    }
}
