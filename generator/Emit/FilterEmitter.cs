using System.Linq;
using RunAi.Generator.CSharp.Model;
using Runtime = RunAi.Generator.CSharp.Model.RuntimeNames.Filters;

namespace RunAi.Generator.Emit;

/// <summary>Writes the class of the conditions of a parameter.</summary>
internal static class FilterEmitter
{
    public static void Emit(SourceWriter writer, CSharpFilter type)
    {
        TypeHeader.Write(writer, type);
        writer.Line("/// <param name=\"text\">The text of a condition as it is sent. It is not compared with the spec.</param>");
        writer.Line($"/// <example><code>{type.Example}</code></example>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Open(
            $"{type.Visibility} sealed partial class {type.Name}(string text) : {Runtime.FilterCondition}(text), {Runtime.IFilterCondition}<{type.Name}>");
        foreach (var field in type.Fields)
        {
            DocWriter.Write(writer, field.Doc);
            writer.Line($"public static {field.Type} {field.Name} => new({Literal.String(field.WireName)});");
        }

        writer.Line();
        writer.Line("/// <summary>Converts the text of a condition, which is not compared with the spec.</summary>");
        writer.Line($"public static implicit operator {type.Name}(string text) => new(text);");
        writer.Line();
        writer.Line($"static {type.Name} {Runtime.IFilterCondition}<{type.Name}>.Create(string text) => new(text);");
        if (type.Delimiter is { } delimiter)
        {
            writer.Line($"static char? {Runtime.IFilterCondition}<{type.Name}>.{Runtime.Delimiter} => {delimiter};");
        }

        if (type.AmbiguousOperators.Count > 0)
        {
            var operators = string.Join(", ", type.AmbiguousOperators.Select(Literal.String));
            writer.Line($"static IReadOnlyList<string> {Runtime.IFilterCondition}<{type.Name}>.{Runtime.AmbiguousOperators} {{ get; }} = [{operators}];");
        }

        foreach (var fieldType in type.FieldTypes)
        {
            writer.Line();
            EmitFieldType(writer, type.Name, fieldType);
        }

        writer.Close();
    }

    private static void EmitFieldType(SourceWriter writer, string filter, CSharpFilterFieldType type)
    {
        var value = type.ValueType ?? "TValue";
        var name = type.Name + (type.ValueType is null ? "<TValue>" : string.Empty);
        writer.Line("/// <summary>Represents a field.</summary>");
        writer.Line("/// <param name=\"name\">The name as it is sent.</param>");
        writer.Open($"public readonly struct {name}(string name)" + (type.ValueType is null ? " where TValue : notnull" : string.Empty));
        foreach (var method in type.Methods)
        {
            DocWriter.Write(writer, method.Doc);
            writer.Line(
                $"public {filter} {method.Name}({value} value) => {Runtime.CreateCondition}<{filter}, {value}>(name, {Literal.String(method.Text)}, value);");
            if (method.Symbol is { } symbol)
            {
                DocWriter.Write(writer, method.Doc);
                writer.Line($"public static {filter} operator {symbol}({name} field, {value} value) => field.{method.Name}(value);");
            }
        }

        // The compiler expects them beside the operators.
        if (type.DefinesEquality)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override bool Equals(object? obj) => base.Equals(obj);");
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override int GetHashCode() => base.GetHashCode();");
        }

        writer.Close();
    }
}
