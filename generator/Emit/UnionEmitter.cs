using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the class of a union.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, CSharpUnion type)
    {
        TypeHeader.Write(writer, type);
        TypeHeader.WriteGeneratedCode(writer, $"JsonModelConverter<{type.Name}>");
        writer.Open($"{type.Visibility} sealed partial class {type.Name} : JsonUnion, IJsonModel<{type.Name}>");
        writer.Line($"private {type.Name}(object? value) : base(value) {{ }}");
        foreach (var variant in type.Variants)
        {
            EmitVariant(writer, type, variant);
        }

        EmitRead(writer, type);
        EmitWrite(writer, type);
        writer.Close();
    }

    private static void EmitVariant(SourceWriter writer, CSharpUnion type, CSharpUnionVariant variant)
    {
        writer.Line();
        writer.Line("/// <summary>Creates a union from a value of this variant.</summary>");
        writer.Line(variant.IsInterface
            ? $"public static {type.Name} From{variant.Name}({variant.Type} value) => new(value);"
            : $"public static implicit operator {type.Name}({variant.Type} value) => new(value);");
        writer.Line();
        var readAs = variant.ReadAs is null ? string.Empty : $" Responses are read as {variant.ReadAs}, which has the same JSON representation.";
        writer.Line($"/// <summary>Gets the value if it is of this variant.{readAs}</summary>");
        writer.Line(variant.IsValueType
            ? $"public bool TryGet{variant.Name}(out {variant.Type} value) => TryGet(out value);"
            : $"public bool TryGet{variant.Name}([NotNullWhen(true)] out {variant.Type}? value) => TryGet(out value);");
    }

    private static void EmitRead(SourceWriter writer, CSharpUnion type)
    {
        writer.Line();
        writer.Line("/// <summary>Reads the value at the current position of the reader.</summary>");
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        writer.Open($"public static {type.Name} Read(ref Utf8JsonReader reader)");
        writer.Line($"if (!{RuntimeNames.JsonRead.StartUnion}(ref reader)) return null!;");
        foreach (var test in type.Tests)
        {
            var reader = "reader";
            foreach (var step in test.Path)
            {
                reader = $"{step.Method}({string.Join(", ", new[] { reader }.Concat(step.Texts.Select(Literal.String)))})";
            }

            var arguments = new[] { reader }.Concat(test.Texts.Select(Literal.String)).Concat(test.Kinds.Select(kind => "JsonValueKind." + kind));
            writer.Line($"if ({test.Method}({string.Join(", ", arguments)})) return new({test.Read});");
        }

        writer.Line($"return new({RuntimeNames.JsonRead.Any}(ref reader));");
        writer.Close();
    }

    private static void EmitWrite(SourceWriter writer, CSharpUnion type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public override void Write(Utf8JsonWriter writer)");
        foreach (var variant in type.Variants)
        {
            var local = GetLocalName(variant);
            writer.Line($"if (TryGet{variant.Name}(out var {local})) {{ {RuntimeNames.JsonWrite.Value}(writer, {local}, {variant.WriteFunction}); return; }}");
        }

        writer.Line("WriteUnknown(writer);");
        writer.Close();
    }

    // The prefix avoids conflicts with parameters and keywords.
    private static string GetLocalName(CSharpUnionVariant variant) => "as" + variant.Name;
}
