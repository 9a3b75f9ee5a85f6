using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the class of an object: its properties and the code that reads and writes it.</summary>
internal static class ClassEmitter
{
    public static void Emit(SourceWriter writer, CSharpClass type)
    {
        TypeHead.Write(writer, type);
        writer.Line($"[JsonConverter(typeof(JsonModelConverter<{type.Name}>))]");
        writer.Open($"{type.Visibility} sealed partial class {type.Name} : {(type.KeepsUnknownMembers ? "ExtensibleJsonModel" : "JsonModel")}, IJsonModel<{type.Name}>");
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

        if (type.Additional is { } additional)
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
        TypeHead.WriteObsolete(writer, property.IsObsolete);
        writer.Line($"public {(property.IsRequired ? "required " : string.Empty)}{property.Type} {property.Name} {{ get; set; }}{(property.NeedsInitializer ? " = null!;" : string.Empty)}");
    }

    private static void EmitRead(SourceWriter writer, CSharpClass type, bool hasRequired)
    {
        writer.Line();
        writer.Line("/// <summary>Reads the value that the reader stands on.</summary>");
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        writer.Open($"public static {type.Name} Read(ref Utf8JsonReader reader)");
        writer.Line("if (!JsonRead.StartObject(ref reader)) return null!;");
        writer.Line($"var model = new {type.Name}({(hasRequired ? "default(JsonModelInitializer)" : string.Empty)});");
        writer.Open("while (JsonRead.NextMember(ref reader, out var name))");
        // One after the other: a switch by their lengths reads as fast, and takes the compiler longer.
        foreach (var property in type.Properties)
        {
            writer.Line($"if (JsonRead.Is(name, {Literal.Utf8(property.WireName)})) {{ model.{property.Name} = {property.Read}; continue; }}");
        }

        writer.Line(UnknownMember(type));
        writer.Close();
        writer.Line();
        writer.Line("return model;");
        writer.Close();
    }

    private static string UnknownMember(CSharpClass type) => type switch
    {
        { Additional: { } additional } => $"model.{additional.Name}[JsonRead.Name(name)] = {additional.Read};",
        { KeepsUnknownMembers: true } => "model.ReadAdditionalProperty(ref reader, name);",
        _ => "JsonRead.Skip(ref reader);",
    };

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
        writer.Open("public override void Write(Utf8JsonWriter writer)");
        writer.Line("writer.WriteStartObject();");
        foreach (var property in type.Properties)
        {
            writer.Line($"writer.{property.WriteMethod}({Literal.Utf8(property.WireName)}, {property.Name}{(property.WriteFunction is { } function ? ", " + function : string.Empty)});");
        }

        if (type.Additional is { } additional)
        {
            writer.Line($"JsonWrite.Members(writer, {additional.Name}, {additional.WriteFunction});");
        }
        else if (type.KeepsUnknownMembers)
        {
            writer.Line("WriteAdditionalProperties(writer);");
        }

        writer.Line("writer.WriteEndObject();");
        writer.Close();
    }
}
