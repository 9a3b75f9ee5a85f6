using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the class of an object: its properties and the code that reads and writes it.</summary>
internal static class ClassEmitter
{
    // Every "else if" is one level deeper, for the compiler and for everything else that walks through code.
    private const int MaxChainLength = 100;

    public static void Emit(SourceWriter writer, CSharpClass type)
    {
        TypeHeader.Write(writer, type);
        writer.Line($"[JsonConverter(typeof(JsonModelConverter<{type.Name}>))]");
        writer.Open($"{type.Visibility} sealed partial class {type.Name} : {(type.KeepsUnknownProperties ? "ExtensibleJsonModel" : "JsonObjectModel")}, IJsonModel<{type.Name}>");
        var hasRequired = type.Properties.Any(property => property.IsRequired);
        if (hasRequired)
        {
            writer.Line("/// <summary>Creates an instance to be filled in.</summary>");
            writer.Line($"public {type.Name}() {{ }}");
            writer.Line();
            writer.Line("[SetsRequiredMembers]");
            writer.Line($"private {type.Name}(JsonModelInitializer _) {{ }}");
        }

        for (var i = 0; i < type.Properties.Count; i++)
        {
            if (hasRequired || i > 0)
            {
                writer.Line();
            }

            EmitProperty(writer, type.Properties[i]);
        }

        if (type.AdditionalProperties is { } additional)
        {
            writer.Line();
            DocWriter.Write(writer, additional.Doc);
            writer.Line($"public IDictionary<string, {additional.Type}> {additional.Name} {{ get; }} = new Dictionary<string, {additional.Type}>();");
        }

        EmitRead(writer, type, hasRequired);
        EmitWrite(writer, type);
        EmitSecrets(writer, type);
        writer.Close();
    }

    private static void EmitProperty(SourceWriter writer, CSharpProperty property)
    {
        DocWriter.Write(writer, property.Doc);
        TypeHeader.WriteObsolete(writer, property.IsObsolete);
        writer.Line($"public {(property.IsRequired ? "required " : string.Empty)}{property.Type} {property.Name} {{ get; set; }}");
    }

    private static void EmitRead(SourceWriter writer, CSharpClass type, bool hasRequired)
    {
        writer.Line();
        writer.Line("/// <summary>Reads the value that the reader stands on.</summary>");
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        writer.Line($"public static {type.Name} Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new {type.Name}({(hasRequired ? "default(JsonModelInitializer)" : string.Empty)}));");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)");
        EmitPropertyReads(writer, type);
        writer.Close();
    }

    // One after the other: a switch by their lengths reads as fast, and takes the compiler longer.
    private static void EmitPropertyReads(SourceWriter writer, CSharpClass type)
    {
        var isChain = type.Properties.Count is > 0 and <= MaxChainLength;
        var otherwise = string.Empty;
        foreach (var property in type.Properties)
        {
            var condition = $"if (JsonRead.NameEquals(name, {Literal.Utf8(property.WireName)}))";
            var assignment = $"{property.Name} = {property.Read};";
            writer.Line(isChain ? $"{otherwise}{condition} {assignment}" : $"{condition} {{ {assignment} return true; }}");
            otherwise = isChain ? "else " : string.Empty;
        }

        if (type.AdditionalProperties is { } additional)
        {
            writer.Line($"{otherwise}{additional.Name}[JsonRead.GetName(name)] = {additional.Read};");
        }
        else if (isChain)
        {
            writer.Line("else return false;");
        }

        writer.Line($"return {(isChain || type.AdditionalProperties is not null ? "true" : "false")};");
    }

    // By their names the base class knows most; these are the ones that the document says it of.
    private static void EmitSecrets(SourceWriter writer, CSharpClass type)
    {
        var names = type.Properties.Where(property => property.IsSecret).Select(property => Literal.String(property.WireName)).ToList();
        if (names.Count > 0)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override bool IsSecret(string name) => name is {string.Join(" or ", names)} || base.IsSecret(name);");
        }
    }

    private static void EmitWrite(SourceWriter writer, CSharpClass type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override void WriteProperties(Utf8JsonWriter writer)");
        foreach (var property in type.Properties)
        {
            writer.Line($"JsonWrite.{property.WriteMethod}(writer, {Literal.Utf8(property.WireName)}, {property.Name}{(property.WriteFunction is { } function ? ", " + function : string.Empty)});");
        }

        if (type.AdditionalProperties is { } additional)
        {
            writer.Line($"JsonWrite.Properties(writer, {additional.Name}, {additional.WriteFunction});");
        }

        writer.Close();
    }
}
