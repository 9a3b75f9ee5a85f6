using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Schemas;

/// <summary>Validates objects with a structural schema. CEL rules are not evaluated.</summary>
internal static class ObjectValidator
{
    public static IReadOnlyList<FieldError> Validate(JObject root, SchemaNode schema)
    {
        var errors = new List<FieldError>();
        Validate(root, schema, "", errors);
        return errors;
    }

    private static void Validate(JToken value, SchemaNode schema, string path, List<FieldError> errors)
    {
        if (value.Type == JTokenType.Null && schema.IsNullable)
        {
            return;
        }

        if (schema.IsIntOrString ? value.Type is not (JTokenType.Integer or JTokenType.String) : !IsOfType(value, schema.Type))
        {
            errors.Add(FieldError.InvalidType(path, value, schema.IsIntOrString ? "integer,string" : schema.Type!));
            return;
        }

        if (schema.Raw["enum"] is JArray allowed && !allowed.Any(item => JToken.DeepEquals(item, value)))
        {
            errors.Add(FieldError.Unsupported(path, value, allowed));
        }

        switch (value)
        {
            case JObject fields:
                ValidateObject(fields, schema, path, errors);
                break;
            case JArray list:
                ValidateList(list, schema, path, errors);
                break;
            default:
                ValidateScalar((JValue)value, schema.Raw, path, errors);
                break;
        }

        ValidateAlternatives(value, schema, path, errors);
    }

    private static bool IsOfType(JToken value, string? type) => type switch
    {
        "object" => value.Type == JTokenType.Object,
        "array" => value.Type == JTokenType.Array,
        "string" => value.Type == JTokenType.String,
        "boolean" => value.Type == JTokenType.Boolean,
        "integer" => value.Type == JTokenType.Integer,
        "number" => value.Type is JTokenType.Integer or JTokenType.Float,
        _ => true,
    };

    private static void ValidateObject(JObject fields, SchemaNode schema, string path, List<FieldError> errors)
    {
        foreach (var name in GetRequired(schema.Raw).Where(name => fields[name] is null))
        {
            errors.Add(FieldError.Required(Join(path, name)));
        }

        CheckRange(fields, fields.Count, schema.Raw, "Properties", "properties", path, errors);
        foreach (var field in fields.Properties())
        {
            Validate(field.Value, schema.Find(field.Name) ?? SchemaNode.Open, Join(path, field.Name), errors);
        }
    }

    private static void ValidateList(JArray list, SchemaNode schema, string path, List<FieldError> errors)
    {
        CheckRange(list, list.Count, schema.Raw, "Items", "items", path, errors);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            Validate(list[i], schema.Items ?? SchemaNode.Open, $"{path}[{i}]", errors);
            var key = schema.IsListMap ? string.Join(',', schema.ListKeys.Select(name => list[i][name]?.ToString())) : list[i].ToString();
            if ((schema.IsListMap || schema.IsListSet) && !keys.Add(key))
            {
                errors.Add(new FieldError("FieldValueDuplicate", $"{path}[{i}]", $"Duplicate value: {list[i].ToString(Newtonsoft.Json.Formatting.None)}"));
            }
        }
    }

    private static void ValidateScalar(JValue value, JObject raw, string path, List<FieldError> errors)
    {
        if (value.Type is JTokenType.Integer or JTokenType.Float)
        {
            if (raw.Value<double?>("minimum") is { } minimum && (double)value < minimum)
            {
                errors.Add(FieldError.Invalid(path, value, $"{path} in body should be greater than or equal to {minimum}"));
            }

            if (raw.Value<double?>("maximum") is { } maximum && (double)value > maximum)
            {
                errors.Add(FieldError.Invalid(path, value, $"{path} in body should be less than or equal to {maximum}"));
            }
        }
        else if (value.Type == JTokenType.String)
        {
            CheckRange(value, ((string)value!).Length, raw, "Length", "chars long", path, errors);
            if (raw.Value<string>("pattern") is { } pattern && !Regex.IsMatch((string)value!, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)))
            {
                errors.Add(FieldError.Invalid(path, value, $"{path} in body should match '{pattern}'"));
            }
        }
    }

    private static void CheckRange(JToken value, int size, JObject raw, string keyword, string unit, string path, List<FieldError> errors)
    {
        if (raw.Value<int?>("min" + keyword) is { } minimum && size < minimum)
        {
            errors.Add(FieldError.Invalid(path, value, $"{path} in body should have at least {minimum} {unit}"));
        }

        if (raw.Value<int?>("max" + keyword) is { } maximum && size > maximum)
        {
            errors.Add(FieldError.Invalid(path, value, $"{path} in body should have at most {maximum} {unit}"));
        }
    }

    // Of the alternatives that only constrain an object, those that require fields are evaluated.
    private static void ValidateAlternatives(JToken value, SchemaNode schema, string path, List<FieldError> errors)
    {
        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            if (value is JObject fields && schema.Raw[keyword] is JArray { Count: > 0 } alternatives && alternatives.All(item => item["required"] is JArray))
            {
                var matches = alternatives.Count(item => GetRequired((JObject)item).All(name => fields[name] is not null));
                if (matches == 0 || (keyword == "oneOf" && matches > 1))
                {
                    var expected = keyword == "oneOf" ? "one and only one schema (oneOf)" : "at least one schema (anyOf)";
                    errors.Add(FieldError.Invalid(path, value, $"\"{path}\" must validate {expected}. Found {matches} valid alternatives"));
                }
            }
        }
    }

    private static IEnumerable<string> GetRequired(JObject raw) => raw["required"] is JArray names ? names.Select(name => name.ToString()) : [];

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
