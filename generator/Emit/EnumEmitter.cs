using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the struct of an extensible enum.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, CSharpEnum type)
    {
        var (value, suffix, text) = type.IsInteger
            ? ("long", "IntegerEnum", "Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)")
            : ("string", "Enum", "Value ?? string.Empty");
        DocWriter.Write(writer, type.Doc);
        writer.Line("/// <param name=\"Value\">The value in JSON. Values that are not declared here are allowed.</param>");
        TypeHeader.WriteObsolete(writer, type.IsObsolete);
        TypeHeader.WriteGeneratedCode(writer, $"Extensible{suffix}Converter<{type.Name}>");
        writer.Open($"{type.Visibility} readonly partial record struct {type.Name}({value} Value) : IExtensible{suffix}<{type.Name}>");
        foreach (var member in type.Members)
        {
            DocWriter.Write(writer, member.Doc);
            writer.Line($"public static {type.Name} {member.Name} => new({GetLiteral(member)});");
        }

        writer.Line();
        writer.Line("/// <summary>Gets a value indicating whether the value is declared here.</summary>");
        writer.Line($"public bool IsKnown => Value is {string.Join(" or ", type.Members.Select(GetLiteral))};");
        writer.Line();
        writer.Line("/// <summary>Returns the value in JSON.</summary>");
        writer.Line($"public override string ToString() => {text};");
        writer.Line();
        writer.Line($"static {value}? IExtensible{suffix}<{type.Name}>.FirstKnown => {GetLiteral(type.Members[0])};");
        writer.Line($"static {type.Name} IExtensible{suffix}<{type.Name}>.Create({value} value) => new(value);");
        writer.Close();
    }

    private static string GetLiteral(CSharpEnumMember member) => member.Text is { } text ? Literal.String(text) : Literal.Integer(member.Number);
}
