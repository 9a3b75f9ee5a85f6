namespace RunAi.Generator.CSharp.Model;

internal static partial class RuntimeNames
{
    /// <summary>Reads values from JSON.</summary>
    public static class JsonRead
    {
        public const string GetName = "JsonRead.GetName";
        public const string IsNull = "JsonRead.IsNull";
        public const string List = "JsonRead.List";
        public const string Map = "JsonRead.Map";
        public const string Models = "JsonRead.Models";
        public const string NameEquals = "JsonRead.NameEquals";
        public const string Object = "JsonRead.Object";
        public const string StartUnion = "JsonRead.StartUnion";

        public const string Boolean = "JsonRead.Boolean";
        public const string Bytes = "JsonRead.Bytes";
        public const string DateOnly = "JsonRead.DateOnly";
        public const string DateTimeOffset = "JsonRead.DateTimeOffset";
        public const string Decimal = "JsonRead.Decimal";
        public const string Double = "JsonRead.Double";
        public const string Guid = "JsonRead.Guid";
        public const string Int32 = "JsonRead.Int32";
        public const string Int64 = "JsonRead.Int64";
        public const string Single = "JsonRead.Single";
        public const string String = "JsonRead.String";
        public const string OffsetTime = "JsonRead.OffsetTime";
        public const string CalendarDuration = "JsonRead.CalendarDuration";
        public const string Uri = "JsonRead.Uri";
        public const string Any = "JsonRead.Any";
        public const string Enum = "JsonRead.Enum";
        public const string IntegerEnum = "JsonRead.IntegerEnum";

        public const string NullableBoolean = "JsonRead.NullableBoolean";
        public const string NullableBytes = "JsonRead.NullableBytes";
        public const string NullableDateOnly = "JsonRead.NullableDateOnly";
        public const string NullableDateTimeOffset = "JsonRead.NullableDateTimeOffset";
        public const string NullableDecimal = "JsonRead.NullableDecimal";
        public const string NullableDouble = "JsonRead.NullableDouble";
        public const string NullableGuid = "JsonRead.NullableGuid";
        public const string NullableInt32 = "JsonRead.NullableInt32";
        public const string NullableInt64 = "JsonRead.NullableInt64";
        public const string NullableSingle = "JsonRead.NullableSingle";
        public const string NullableString = "JsonRead.NullableString";
        public const string NullableOffsetTime = "JsonRead.NullableOffsetTime";
        public const string NullableCalendarDuration = "JsonRead.NullableCalendarDuration";
        public const string NullableUri = "JsonRead.NullableUri";
        public const string NullableAny = "JsonRead.NullableAny";
        public const string NullableEnum = "JsonRead.NullableEnum";
        public const string NullableIntegerEnum = "JsonRead.NullableIntegerEnum";
        public const string NullableModel = "JsonRead.NullableModel";

        public const string OptionalBoolean = "JsonRead.OptionalBoolean";
        public const string OptionalDateOnly = "JsonRead.OptionalDateOnly";
        public const string OptionalDateTimeOffset = "JsonRead.OptionalDateTimeOffset";
        public const string OptionalDecimal = "JsonRead.OptionalDecimal";
        public const string OptionalDouble = "JsonRead.OptionalDouble";
        public const string OptionalGuid = "JsonRead.OptionalGuid";
        public const string OptionalInt32 = "JsonRead.OptionalInt32";
        public const string OptionalInt64 = "JsonRead.OptionalInt64";
        public const string OptionalSingle = "JsonRead.OptionalSingle";
        public const string OptionalOffsetTime = "JsonRead.OptionalOffsetTime";
        public const string OptionalCalendarDuration = "JsonRead.OptionalCalendarDuration";
        public const string OptionalEnum = "JsonRead.OptionalEnum";
        public const string OptionalIntegerEnum = "JsonRead.OptionalIntegerEnum";
    }
}
