using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the class with the metadata of the models for System.Text.Json: one line per type.</summary>
internal static class JsonResolverEmitter
{
    public const string Property = "Resolver";
    public const string PropertyType = "IJsonTypeInfoResolver";

    public static void Emit(SourceWriter writer, CSharpJsonResolver type)
    {
        TypeHeader.Write(writer, type);
        TypeHeader.WriteGeneratedCode(writer);
        writer.Open($"{type.Visibility} static partial class {type.Name}");
        writer.Line("/// <summary>Gets the resolver of the models and enums, and of arrays, lists, dictionaries and asynchronous streams of them.</summary>");
        writer.Line($"public static {PropertyType} {Property} {{ get; }} = new JsonModelResolver(static types =>");
        writer.Open();
        foreach (var added in type.Types)
        {
            writer.Line($"types.{added.Method}<{added.Type}>();");
        }

        writer.Close("});");
        writer.Close();
    }
}
