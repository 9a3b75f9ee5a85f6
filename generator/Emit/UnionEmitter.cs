using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the class of a union.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, CSharpUnion type)
    {
        TypeHeader.Write(writer, type);
        writer.Line($"[JsonConverter(typeof(JsonModelConverter<{type.Name}>))]");
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
        writer.Line("/// <summary>Wraps a value of this variant.</summary>");
        writer.Line(variant.IsInterface
            ? $"public static {type.Name} From{variant.Name}({variant.Type} value) => new(value);"
            : $"public static implicit operator {type.Name}({variant.Type} value) => new(value);");
        writer.Line();
        writer.Line(variant.ReadAs is null
            ? "/// <summary>Gives the value when it is of this variant.</summary>"
            : $"/// <summary>Gives the value when it is of this variant. What an answer holds is read as {variant.ReadAs}, which looks the same in JSON.</summary>");
        writer.Line(variant.IsValueType
            ? $"public bool TryGet{variant.Name}(out {variant.Type} value) => TryGet(out value);"
            : $"public bool TryGet{variant.Name}([NotNullWhen(true)] out {variant.Type}? value) => TryGet(out value);");
    }

    private static void EmitRead(SourceWriter writer, CSharpUnion type)
    {
        writer.Line();
        writer.Line("/// <summary>Reads the value that the reader stands on.</summary>");
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        writer.Open($"public static {type.Name} Read(ref Utf8JsonReader reader)");
        writer.Line("if (!JsonRead.StartUnion(ref reader)) return null!;");
        foreach (var variant in type.Variants.Where(variant => variant.ReadAs is null))
        {
            var arguments = new[] { "reader" }.Concat(variant.MatchTexts.Select(Literal.String)).Concat(variant.MatchKinds.Select(kind => "JsonValueKind." + kind));
            writer.Line($"if (JsonMatch.{variant.MatchMethod}({string.Join(", ", arguments)})) return new({variant.Read});");
        }

        writer.Line("return new(JsonRead.Any(ref reader));");
        writer.Close();
    }

    private static void EmitWrite(SourceWriter writer, CSharpUnion type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public override void Write(Utf8JsonWriter writer)");
        foreach (var variant in type.Variants)
        {
            writer.Line($"if (TryGet{variant.Name}(out var {GetLocalName(variant)})) {{ JsonWrite.Value(writer, {GetLocalName(variant)}, {variant.WriteFunction}); return; }}");
        }

        writer.Line("WriteUnknown(writer);");
        writer.Close();
    }

    // A prefix that no parameter or keyword has keeps the local apart from both.
    private static string GetLocalName(CSharpUnionVariant variant) => "as" + variant.Name;
}
