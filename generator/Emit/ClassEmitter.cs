using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the class of an object: its properties and the methods that read and write it.</summary>
internal static class ClassEmitter
{
    public static void Emit(SourceWriter writer, CSharpClass type)
    {
        TypeHeader.Write(writer, type);
        TypeHeader.WriteGeneratedCode(writer, $"JsonModelConverter<{type.Name}>");
        var baseType = type.KeepsUnknownProperties ? "ExtensibleJsonModel" : "JsonObjectModel";
        writer.Open($"{type.Visibility} sealed partial class {type.Name} : {baseType}, {GetInterface(type)}");
        EmitFields(writer, type);
        var hasRequired = type.RequiredCount > 0;
        if (hasRequired)
        {
            writer.Line($"/// <summary>Initializes a new instance of the <see cref=\"{type.Name}\"/> class.</summary>");
            writer.Line($"public {type.Name}() {{ }}");
            writer.Line();
            writer.Line("// Used by Read, which sets the required properties from JSON.");
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
            var map = GetAdditionalPropertiesType(additional);
            writer.Line($"public {map} {additional.Name} {{ {additional.Accessors} }} = new {map.Substring(1)}();");
        }

        EmitKind(writer, type);
        EmitRead(writer, type, hasRequired);
        EmitWrite(writer, type);
        EmitPropertyNames(writer, type);
        EmitSecrets(writer, type);
        EmitReadOnlyNames(writer, type);
        EmitAllowedNames(writer, type);
        writer.Close();
    }

    public static string GetAdditionalPropertiesType(CSharpProperty additional) => $"IDictionary<string, {additional.Type}>";

    private static string GetInterface(CSharpClass type) => $"{(type.Kind is null ? "IJsonModel" : KubernetesRuntimeNames.IKubernetesObject)}<{type.Name}>";

    private static void EmitKind(SourceWriter writer, CSharpClass type)
    {
        if (type.Kind is { } kind)
        {
            var arguments = string.Join(", ", new[] { kind.Group, kind.Version, kind.Kind, kind.Plural }.Select(Literal.String));
            writer.Line();
            var member = $"{KubernetesRuntimeNames.IKubernetesObject}<{type.Name}>.{KubernetesRuntimeNames.Resource}";
            writer.Line($"static {KubernetesRuntimeNames.KubernetesResource} {member} {{ get; }} =");
            writer.Line($"    new({arguments});");
        }
    }

    private static void EmitProperty(SourceWriter writer, CSharpProperty property)
    {
        DocWriter.Write(writer, property.Doc);
        TypeHeader.WriteObsolete(writer, property.IsObsolete);
        writer.Line($"public {(property.IsRequired ? "required " : string.Empty)}{property.Type} {property.Name} {{ {property.Accessors} }}");
    }

    private static void EmitFields(SourceWriter writer, CSharpClass type)
    {
        foreach (var fields in type.Fields)
        {
            var declaration = $"private {fields.Type} {fields.Names[0]}";
            foreach (var name in fields.Names.Skip(1))
            {
                if (!writer.Fits($"{declaration}, {name};"))
                {
                    writer.Line($"{declaration};");
                    declaration = $"private {fields.Type} {name}";
                    continue;
                }

                declaration += ", " + name;
            }

            writer.Line($"{declaration};");
        }

        if (type.Fields.Count > 0)
        {
            writer.Line();
        }
    }

    private static void EmitRead(SourceWriter writer, CSharpClass type, bool hasRequired)
    {
        writer.Line();
        writer.Line("/// <summary>Reads the value at the current position of the reader.</summary>");
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        var arguments = $"ref reader, new {type.Name}({(hasRequired ? "default(JsonModelInitializer)" : string.Empty)})"
            + (type.RequiredCount > 0 ? $", required: {type.RequiredCount}" : string.Empty)
            + (type.NullableCount > 0 ? $", nullable: {type.NullableCount}" : string.Empty);
        Signatures.WriteExpression(
            writer, $"public static {type.Name} Read", ["ref Utf8JsonReader reader"], $"{RuntimeNames.JsonRead.Object}({arguments})");
        writer.Line();
        writer.Open("protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)");
        EmitPropertyReads(writer, type);
        writer.Close();
    }

    // A chain of comparisons: a switch on the length is not faster, and takes longer to compile.
    private static void EmitPropertyReads(SourceWriter writer, CSharpClass type)
    {
        foreach (var property in type.Properties)
        {
            var condition = $"if ({RuntimeNames.JsonRead.NameEquals}(name, {Literal.Utf8(property.WireName)}))";
            writer.Line($"{condition} {{ {property.ReadTarget} = {property.Read}; return {property.Index}; }}");
        }

        if (type.AdditionalProperties is { } additional)
        {
            writer.Line($"{additional.Name}[{RuntimeNames.JsonRead.GetName}(name)] = {additional.Read};");
        }

        writer.Line($"return {(type.AdditionalProperties is null ? -1 : type.Properties.Count)};");
    }

    private static void EmitPropertyNames(SourceWriter writer, CSharpClass type)
    {
        if (type.Properties.Count > 0)
        {
            const string Head = "protected override string PropertyNames =>";
            var names = Literal.String(type.PropertyNames) + ";";
            writer.Line();
            if (writer.Fits($"{Head} {names}"))
            {
                writer.Line($"{Head} {names}");
                return;
            }

            writer.Line(Head);
            writer.Indent();
            writer.Line(names);
            writer.Unindent();
        }
    }

    // The base class recognizes secrets by their names. These are the ones that the spec declares.
    private static void EmitSecrets(SourceWriter writer, CSharpClass type)
    {
        var names = type.Properties.Where(property => property.IsSecret).Select(property => Literal.String(property.WireName)).ToList();
        if (names.Count > 0)
        {
            writer.Line();
            writer.Line($"protected override bool IsSecret(string name) => name is {string.Join(" or ", names)} || base.IsSecret(name);");
        }
    }

    // Only used for properties that could not be read: the others have a condition in WriteProperties.
    private static void EmitReadOnlyNames(SourceWriter writer, CSharpClass type)
    {
        var names = type.Properties
            .Where(static property => property.IsOmittedFromRequests)
            .Select(static property => $"{RuntimeNames.JsonRead.NameEquals}(name, {Literal.Utf8(property.WireName)})")
            .ToList();
        if (names.Count > 0)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override bool OmitsFromRequests(ReadOnlySpan<byte> name) => {string.Join(" || ", names)};");
        }
    }

    private static void EmitAllowedNames(SourceWriter writer, CSharpClass type)
    {
        if (!type.AllowsUndeclared && type.AllowedNames.Count == 0)
        {
            return;
        }

        var names = type.AllowedNames.Select(name => $"{RuntimeNames.JsonRead.NameEquals}(name, {Literal.Utf8(name)})");
        writer.Line();
        writer.Line($"protected override bool AllowsUndeclared(ReadOnlySpan<byte> name) => {(type.AllowsUndeclared ? "true" : string.Join(" || ", names))};");
    }

    private static void EmitWrite(SourceWriter writer, CSharpClass type)
    {
        writer.Line();
        writer.Open("protected override void WriteProperties(Utf8JsonWriter writer)");
        foreach (var property in type.Properties)
        {
            var function = property.WriteFunction is null ? string.Empty : ", " + property.WriteFunction;
            var condition = property.WriteCondition is null ? string.Empty : $"if ({property.WriteCondition}) ";
            writer.Line($"{condition}{property.WriteMethod}(writer, {Literal.Utf8(property.WireName)}, {property.WriteSource}{function});");
        }

        if (type.AdditionalProperties is { } additional)
        {
            writer.Line($"{additional.WriteMethod}(writer, {additional.Name}, {additional.WriteFunction});");
        }

        writer.Close();
    }
}
