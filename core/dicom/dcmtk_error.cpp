#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcerror.h>
#include <dcmtk/dcmdata/dcobject.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>
#include <dcmtk/oflog/oflog.h>

#include <mutex>
#include <string>

#include "core/dicom/dcmtk_error_p.h"

namespace pellucid {

Error dcmtkError(const OFCondition& condition, std::string_view what) {
  const std::string subject(what);
  const std::string detail = "DCMTK " + std::to_string(condition.module()) + "." + std::to_string(condition.code());
  if (condition == EC_MemoryExhausted)
    return {ErrorCode::OutOfMemory, subject + " needs more memory than is available.", detail};
  if (condition == EC_InvalidFilename)
    return {ErrorCode::Unreadable, subject + " cannot be opened for reading.", detail};
  if (condition == EC_EndOfStream || condition == EC_InvalidStream || condition == EC_StreamNotifyClient)
    return {ErrorCode::Malformed, subject + " ends too early: it was not copied or sent completely.", detail};
  if (condition == EC_UnsupportedEncoding || condition == EC_CannotChangeRepresentation)
    return {ErrorCode::Unsupported, subject + " uses an encoding that cannot be read.", detail};
  return {ErrorCode::Malformed, subject + " is damaged and cannot be read.", detail};
}

void prepareDcmtk() {
  static std::once_flag once;
  std::call_once(once, [] {
    OFLog::configure(OFLogger::OFF_LOG_LEVEL);
    dcmEnableAutomaticInputDataCorrection.set(OFTrue);
    DJDecoderRegistration::registerCodecs(EDC_photometricInterpretation, EUC_default, EPC_colorByPixel);
    DJLSDecoderRegistration::registerCodecs(EJLSUC_default, EJLSPC_colorByPixel);
  });
}

}  // namespace pellucid
