using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.Filters;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>Creates arguments for a generated method: the required ones, or all.</summary>
/// <param name="call">The method.</param>
/// <param name="resources">The resources of the tenant that arguments refer to.</param>
/// <param name="everything">Whether optional arguments and properties are included.</param>
internal sealed class ArgumentSampler(OperationCall call, TenantResources resources, bool everything)
{
    private const int MaxDepth = 6;

    public object? Create(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return Cancellation.Token;
        }

        return parameter.HasDefaultValue && !everything ? parameter.DefaultValue : CreateValue(parameter.ParameterType, parameter.Name!, owner: null, depth: 0);
    }

    private object CreateValue(Type type, string name, Type? owner, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (resources.Find(type, name, owner) is { } resource)
        {
            return resource;
        }

        if (type == typeof(string))
        {
            return KnownValues.Find(call, name) ?? "sample";
        }

        if (type.IsSubclassOf(typeof(FilterCondition)))
        {
            return Activator.CreateInstance(type, KnownValues.Find(call, name))!;
        }

        if (type == typeof(byte[]))
        {
            return "sample"u8.ToArray();
        }

        if (type == typeof(Guid))
        {
            return Guid.NewGuid();
        }

        if (type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.UnixEpoch;
        }

        if (type == typeof(JsonElement))
        {
            return JsonElement.Parse("true");
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(1, type, CultureInfo.InvariantCulture);
        }

        return type.IsGenericType ? CreateGeneric(type, name, owner, depth) : CreateNamed(type, depth);
    }

    private object CreateGeneric(Type type, string name, Type? owner, int depth)
    {
        var definition = type.GetGenericTypeDefinition();
        var item = type.GenericTypeArguments[^1];
        var sample = CreateValue(item, name, owner, depth);
        if (definition == typeof(IReadOnlyList<>))
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(sample, 0);
            return list;
        }

        if (definition == typeof(IReadOnlyDictionary<,>))
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
            map["sample"] = sample;
            return map;
        }

        throw new NotSupportedException($"Samples of {type} are not supported.");
    }

    private object CreateNamed(Type type, int depth)
    {
        // Enums have static properties for their values, unions have conversions from their variants.
        if (typeof(IExtensibleEnum).IsAssignableFrom(type))
        {
            return type.GetProperties(BindingFlags.Public | BindingFlags.Static).First(property => property.PropertyType == type).GetValue(null)!;
        }

        if (typeof(JsonUnion).IsAssignableFrom(type))
        {
            var conversion = type.GetMethods(BindingFlags.Public | BindingFlags.Static).First(method => method.Name == "op_Implicit");
            return conversion.Invoke(null, [CreateValue(conversion.GetParameters()[0].ParameterType, "value", type, depth)])!;
        }

        var model = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            if (property.IsDefined(typeof(RequiredMemberAttribute)) || (everything && depth < MaxDepth))
            {
                property.SetValue(model, CreateValue(property.PropertyType, property.Name, type, depth + 1));
            }
        }

        return model;
    }
}
