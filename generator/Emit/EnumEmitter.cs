using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the struct of an open enum.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, CSharpEnum type)
    {
        DocWriter.Write(writer, type.Doc);
        writer.Line("/// <param name=\"Value\">The value on the wire; it may be one that is not listed here.</param>");
        TypeHead.WriteObsolete(writer, type.IsObsolete);
        writer.Line($"[JsonConverter(typeof(OpenEnumConverter<{type.Name}>))]");
        writer.Open($"{type.Visibility} readonly partial record struct {type.Name}(string Value) : IOpenEnum<{type.Name}>");
        foreach (var member in type.Members)
        {
            DocWriter.Write(writer, member.Doc);
            writer.Line($"public static {type.Name} {member.Name} => new({Literal.String(member.WireValue)});");
        }

        writer.Line();
        writer.Line("/// <summary>Whether the value is one of those that are listed here.</summary>");
        writer.Line($"public bool IsKnown => Value is {string.Join(" or ", type.Members.Select(member => Literal.String(member.WireValue)))};");
        writer.Line();
        writer.Line("/// <summary>The value on the wire.</summary>");
        writer.Line("public override string ToString() => Value ?? string.Empty;");
        writer.Line();
        writer.Line($"static {type.Name} IOpenEnum<{type.Name}>.Create(string value) => new(value);");
        writer.Close();
    }
}
