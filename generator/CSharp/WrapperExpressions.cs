using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>The types and expressions of a property whose JSON is a wrapper.</summary>
internal sealed record WrapperExpressions
{
    private WrapperExpressions()
    {
    }

    /// <summary>Gets the type of the property.</summary>
    public required string Type { get; init; }

    /// <summary>Gets the type of its field, with a question mark.</summary>
    public required string FieldType { get; init; }

    /// <summary>Gets a value indicating whether the property can be assigned. Items are changed through the object that the property returns.</summary>
    public required bool HasSetter { get; init; }

    /// <summary>Gets the expression that reads the field from <c>reader</c>.</summary>
    public required string Read { get; init; }

    /// <summary>Gets the method that writes the property.</summary>
    public required string WriteMethod { get; init; }

    /// <summary>Gets the function that writes the value; null if the field has it.</summary>
    public required string? WriteFunction { get; init; }

    private string Creation { get; init; } = string.Empty;

    public static WrapperExpressions Create(ApiWrapperType type, bool isRequired, TypeExpressions expressions) =>
        type.Kind == ApiWrapperKind.Value ? CreateValue(type, isRequired, expressions) : CreateItems(type, isRequired, expressions);

    /// <summary>Returns the accessors of the property.</summary>
    public string GetAccessors(string field) => HasSetter
        ? $"get => {KubernetesJsonNames.GetValue}({field}); set => {KubernetesJsonNames.SetValue}(ref {field}, value);"
        : $"get => {field} ??= {Creation};";

    private static WrapperExpressions CreateValue(ApiWrapperType type, bool isRequired, TypeExpressions expressions)
    {
        var use = isRequired ? type.Value : type.Value.OrNull(true);
        var name = expressions.GetTypeName(use);
        var read = isRequired ? expressions.GetReadFunction(type.Value) : expressions.GetOptionalReadFunction(type.Value);
        var write = expressions.GetWriteFunction(use);
        return new WrapperExpressions
        {
            Type = name,
            FieldType = $"{KubernetesRuntimeNames.ValueWrapper}<{name}>?",
            HasSetter = true,
            Read = $"{KubernetesJsonNames.ReadValue}<{name}>(ref reader, {read}, {write}, {GetLiteral(type.IsOpen)})",
            WriteMethod = isRequired ? KubernetesJsonNames.WriteRequiredValue : KubernetesJsonNames.WriteOptionalValue,
            WriteFunction = write,
        };
    }

    private static WrapperExpressions CreateItems(ApiWrapperType type, bool isRequired, TypeExpressions expressions)
    {
        var name = expressions.GetTypeName(type.Value);
        var write = expressions.GetWriteFunction(type.Value);
        return new WrapperExpressions
        {
            Type = $"{KubernetesRuntimeNames.KeyedItems}<{name}>",
            FieldType = $"{KubernetesRuntimeNames.KeyedItems}<{name}>?",
            HasSetter = false,
            Read = $"{KubernetesJsonNames.ReadItems}<{name}>(ref reader, {expressions.GetReadFunction(type.Value)}, {write}, {GetLiteral(type.IsOpen)})",
            WriteMethod = isRequired ? KubernetesJsonNames.WriteRequiredItems : KubernetesJsonNames.WriteOptionalItems,
            WriteFunction = null,
            Creation = $"{KubernetesJsonNames.CreateItems}<{name}>({write})",
        };
    }

    private static string GetLiteral(bool value) => value ? "true" : "false";
}
