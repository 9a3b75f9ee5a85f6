using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the struct of an open enum.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, CSharpEnum type)
    {
        var (value, suffix, text) = type.IsInteger
            ? ("long", "IntegerEnum", "Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)")
            : ("string", "Enum", "Value ?? string.Empty");
        DocWriter.Write(writer, type.Doc);
        writer.Line("/// <param name=\"Value\">The value on the wire; it may be one that is not listed here.</param>");
        TypeHead.WriteObsolete(writer, type.IsObsolete);
        writer.Line($"[JsonConverter(typeof(Open{suffix}Converter<{type.Name}>))]");
        writer.Open($"{type.Visibility} readonly partial record struct {type.Name}({value} Value) : IOpen{suffix}<{type.Name}>");
        foreach (var member in type.Members)
        {
            DocWriter.Write(writer, member.Doc);
            writer.Line($"public static {type.Name} {member.Name} => new({LiteralOf(member)});");
        }

        writer.Line();
        writer.Line("/// <summary>Whether the value is one of those that are listed here.</summary>");
        writer.Line($"public bool IsKnown => Value is {string.Join(" or ", type.Members.Select(LiteralOf))};");
        writer.Line();
        writer.Line("/// <summary>The value on the wire.</summary>");
        writer.Line($"public override string ToString() => {text};");
        writer.Line();
        writer.Line($"static {value}? IOpen{suffix}<{type.Name}>.FirstKnown => {LiteralOf(type.Members[0])};");
        writer.Line($"static {type.Name} IOpen{suffix}<{type.Name}>.Create({value} value) => new(value);");
        writer.Close();
    }

    private static string LiteralOf(CSharpEnumMember member) => member.Text is { } text ? Literal.String(text) : Literal.Integer(member.Number);
}
